package org.cascadetutor.insights;

import java.util.List;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.engine.mastery.Level;

/**
 * A lesson with its skills and where its learner stands.
 *
 * @param mastered share of the lesson's skills that are proficient or above, 0 to 1; a lesson looks at its own skills only
 */
record LessonProgress(Lesson lesson, Level level, double mastered, List<SkillProgress> skills) {

    public int percent() {
        return (int) Math.round(mastered * 100);
    }
}
