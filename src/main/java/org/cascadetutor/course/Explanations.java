package org.cascadetutor.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.item.SkillId;

/**
 * Finds for each question the passage that explains it: the one its author names, else the passage of its skills' lessons
 * (and of its own) that fits its words best. Pure.
 */
final class Explanations {

    private final Map<Lesson, PassageIndex> indices = new HashMap<>();
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
        return named(question).or(() -> best(question, candidates(question)));
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
    private Set<Lesson> candidates(Question question) {
        Set<Lesson> candidates = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(question.head().lesson()),
                        question.head().traits().skills().stream()
                                .map(skills::get)
                                .flatMap(Explanations::lessonOf))
                .map(slug -> lessons.get(slug.value()))
                .filter(lesson -> lesson != null && lesson.written())
                .forEach(candidates::add);
        return candidates;
    }

    private static Stream<org.cascadetutor.course.text.Slug> lessonOf(@org.jspecify.annotations.Nullable Skill skill) {
        return skill == null ? Stream.empty() : Stream.of(skill.lesson());
    }

    private Optional<Explained> best(Question question, Collection<Lesson> candidates) {
        String words = PassageIndex.words(question);
        Optional<Explained> best = Optional.empty();
        double highest = 0;
        for (Lesson lesson : candidates) {
            PassageIndex.Match match =
                    indices.computeIfAbsent(lesson, PassageIndex::of).best(words);
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
