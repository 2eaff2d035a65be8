package org.cascadetutor.insights.standing;

import java.util.List;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.engine.mastery.Level;

/**
 * A lesson with its skills and where its learner stands.
 *
 * @param mastered share of the lesson's skills that are proficient or above, 0 to 1; a lesson looks at its own skills only
 */
public record LessonProgress(Lesson lesson, Level level, double mastered, List<SkillProgress> skills) {

    public LessonProgress {
        skills = List.copyOf(skills);
    }

    public int percent() {
        return (int) Math.round(mastered * 100);
    }

    /** Whether any of its skills has an answer. */
    public boolean started() {
        return skills.stream().anyMatch(SkillProgress::started);
    }

    /** How many of its skills have an answer. */
    public int begun() {
        return (int) skills.stream().filter(SkillProgress::started).count();
    }

    /** The same lesson with only the skills a filter lets through. */
    LessonProgress through(Filter filter) {
        return new LessonProgress(
                lesson, level, mastered, skills.stream().filter(filter::keeps).toList());
    }
}
