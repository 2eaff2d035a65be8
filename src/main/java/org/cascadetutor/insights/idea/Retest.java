package org.cascadetutor.insights.idea;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;

/**
 * How an idea can be tested again: the session that brings a question on it.
 *
 * @param kind of session
 * @param focus `mistakes` to be asked the same question again, else empty
 * @param another whether a different question comes, which alone can end the idea
 */
public record Retest(String kind, String skill, String focus, boolean another) {

    /** Answers what level the learner has on a skill. */
    interface Levels {
        Level of(SkillId skill);
    }

    /**
     * Practice on a skill that is not proficient yet brings a different question on the idea by itself; where all is
     * proficient practice would end at once, so a check asks. Without another question the same one comes again.
     */
    static Optional<Retest> of(String idea, ItemId shownBy, Course course, Levels levels) {
        List<Question> others = course.questions().stream()
                .filter(question -> question.misconceptions().contains(idea))
                .filter(question -> !question.head().id().equals(shownBy.value()))
                .toList();
        return others.stream()
                .flatMap(question -> question.head().traits().skills().stream())
                .filter(skill -> !levels.of(skill).atLeast(Level.PROFICIENT))
                .findFirst()
                .map(skill -> new Retest("practice", skill.value(), "", true))
                .or(() -> others.stream()
                        .filter(Retest::checkable)
                        .findFirst()
                        .map(question -> new Retest("check", first(question), "", true)))
                .or(() -> course.question(shownBy.value())
                        .map(question -> new Retest("practice", first(question), "mistakes", false)));
    }

    private static boolean checkable(Question question) {
        return question.head().traits().verified()
                && question.head().texts().vignette().isEmpty();
    }

    private static String first(Question question) {
        return question.head().traits().skills().get(0).value();
    }
}
