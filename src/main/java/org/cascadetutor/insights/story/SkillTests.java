package org.cascadetutor.insights.story;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;

/**
 * How a skill can be tested now, as kinds of session.
 *
 * @param known for "I know this": a mastery check where the skill is proficient, else a diagnostic, which goes straight at
 *     the skill and does not wait for what it builds on
 * @param doubted for "I don't believe this": practice, or a check where practice would end at once because all is proficient
 */
public record SkillTests(Optional<String> known, Optional<String> doubted) {

    private static final String CHECK = "check";

    /** What the course's questions allow for a skill at this level. */
    public static SkillTests of(Course course, SkillId skill, Level level) {
        List<Question> questions = course.questions().stream()
                .filter(question -> question.head().traits().skills().contains(skill))
                .toList();
        List<Question> alone = questions.stream().filter(SkillTests::alone).toList();
        if (level.atLeast(Level.PROFICIENT)) {
            Optional<String> check = alone.stream()
                    .filter(question -> question.head().traits().verified())
                    .findAny()
                    .map(question -> CHECK);
            return new SkillTests(check, check);
        }
        return new SkillTests(
                alone.stream().findAny().map(question -> "diagnostic"),
                questions.stream().findAny().map(question -> "practice"));
    }

    private static boolean alone(Question question) {
        return question.head().texts().vignette().isEmpty();
    }

    /** Whether the test is a mastery check. */
    public boolean check() {
        return known.filter(CHECK::equals).isPresent();
    }

    /** Whether there is any question to test with. */
    public boolean any() {
        return known.isPresent() || doubted.isPresent();
    }
}
