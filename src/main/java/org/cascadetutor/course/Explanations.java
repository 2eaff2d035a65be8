package org.cascadetutor.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.item.SkillId;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each question the passage that explains it: the one its author names, else the passage of its skills' lessons
 * (and of its own) that fits its words best. Pure.
 */
final class Explanations {

    /** By the lesson's slug: a lesson as a key would be hashed with all its questions, for each of them. */
    private final Map<String, PassageIndex> indices = new HashMap<>();

    private final Map<String, Lesson> lessons = new HashMap<>();
    private final Map<SkillId, Skill> skills;

    private Explanations(List<Lesson> lessons, Map<SkillId, Skill> skills) {
        this.skills = skills;
        lessons.forEach(lesson -> this.lessons.put(lesson.slug().value(), lesson));
    }

    static Map<String, Explained> of(List<Lesson> lessons, Map<SkillId, Skill> skills) {
        Explanations explanations = new Explanations(lessons, skills);
        Map<String, Explained> found = new HashMap<>();
        lessons.stream().flatMap(lesson -> lesson.questions().stream()).forEach(question -> explanations
                .explained(question)
                .ifPresent(place -> found.put(question.head().id(), place)));
        return Map.copyOf(found);
    }

    private Optional<Explained> explained(Question question) {
        return named(question).or(() -> best(question));
    }

    private Optional<Explained> named(Question question) {
        Lesson own = lessons.get(question.head().lesson().value());
        return question.head()
                .texts()
                .explainedAt()
                .filter(anchor -> own != null && own.body().hasAnchor(anchor))
                .map(anchor -> new Explained(own, anchor, section(own, anchor)));
    }

    /** The lessons that may explain it, its own first. */
    private List<Lesson> candidates(Question question) {
        return Stream.concat(
                        Stream.of(question.head().lesson()),
                        question.head().traits().skills().stream()
                                .map(skills::get)
                                .flatMap(Explanations::lessonOf))
                .distinct()
                .map(slug -> lessons.get(slug.value()))
                .filter(lesson -> lesson != null && lesson.written())
                .toList();
    }

    private static Stream<Slug> lessonOf(@Nullable Skill skill) {
        return skill == null ? Stream.empty() : Stream.of(skill.lesson());
    }

    private Optional<Explained> best(Question question) {
        String words = PassageIndex.words(question);
        Optional<Explained> best = Optional.empty();
        double highest = 0;
        for (Lesson lesson : candidates(question)) {
            PassageIndex.Match match = indices.computeIfAbsent(lesson.slug().value(), slug -> PassageIndex.of(lesson))
                    .best(words);
            if (best.isEmpty() || match.score() > highest) {
                highest = match.score();
                best = Optional.of(new Explained(lesson, match.anchor(), section(lesson, match.anchor())));
            }
        }
        return best;
    }

    private static String section(Lesson lesson, String anchor) {
        String heading = anchor.replaceFirst("\\.\\d+$", "");
        return lesson.body().headings().stream()
                .filter(one -> one.id().equals(heading))
                .map(LessonBody.Heading::text)
                .findFirst()
                .orElse("");
    }
}
