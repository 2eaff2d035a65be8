package org.cascadetutor.insights.story;

import java.util.List;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.insights.standing.SkillProgress;
import org.cascadetutor.progress.attempt.Attempt;

/** One skill of one learner, with the answers that moved it, newest first. */
public record SkillStory(
        Course course, Lesson lesson, SkillProgress progress, List<Attempt> answers, LearnerModel model) {

    public SkillStory {
        answers = List.copyOf(answers);
    }
}
