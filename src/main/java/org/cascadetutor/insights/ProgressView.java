package org.cascadetutor.insights;

import java.time.Instant;
import java.util.List;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.insights.standing.LessonProgress;
import org.cascadetutor.insights.standing.Overview;
import org.cascadetutor.insights.standing.SkillProgress;
import org.jspecify.annotations.Nullable;

/** A learner's progress as the API tells it. */
record ProgressView(List<SkillView> skills, List<LessonView> lessons) {

    /** A skill: probability of a right answer on an average question, its standard error, and what memory holds. */
    record SkillView(
            String skill,
            String level,
            double probability,
            double standardError,
            double retrievability,
            @Nullable Instant dueAt,
            int answers,
            @Nullable Instant lastAnsweredAt) {

        static SkillView of(SkillProgress progress) {
            SkillEstimate estimate = progress.estimate();
            return new SkillView(
                    progress.skill().id().value(),
                    estimate.level().code(),
                    estimate.probability(),
                    estimate.standardError(),
                    estimate.retrievability(),
                    estimate.dueAt().orElse(null),
                    estimate.answers(),
                    estimate.lastAnsweredAt().orElse(null));
        }
    }

    /** A lesson: the share of its skills that are proficient or above. */
    record LessonView(String lesson, double mastered, List<String> skills) {}

    static ProgressView of(Overview overview) {
        return new ProgressView(
                overview.lessons().stream()
                        .flatMap(lesson -> lesson.skills().stream())
                        .map(SkillView::of)
                        .toList(),
                overview.lessons().stream().map(ProgressView::lesson).toList());
    }

    private static LessonView lesson(LessonProgress progress) {
        return new LessonView(
                progress.lesson().slug().value(),
                progress.mastered(),
                progress.skills().stream()
                        .map(skill -> skill.skill().id().value())
                        .toList());
    }
}
