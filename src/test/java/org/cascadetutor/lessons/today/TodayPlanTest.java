package org.cascadetutor.lessons.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.LessonBody;
import org.cascadetutor.course.LessonInfo;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.lessons.map.Planned;
import org.cascadetutor.lessons.standing.LessonRow;
import org.cascadetutor.lessons.standing.Standing;
import org.junit.jupiter.api.Test;

/** About ten minutes for today. */
class TodayPlanTest {

    @Test
    void aFewReviewsComeBeforeALesson() {
        TodayPlan plan = TodayPlan.of(30, lesson(8, Optional.empty()));
        assertThat(plan.reviews()).isEqualTo(4);
        assertThat(plan.minutes()).isEqualTo(10);
        assertThat(plan.practise()).isFalse();
    }

    @Test
    void whatWasReadIsPractised() {
        TodayPlan plan = TodayPlan.of(0, lesson(8, Optional.of(Instant.EPOCH)));
        assertThat(plan.practise()).isTrue();
        assertThat(plan.minutes()).isEqualTo(5);
    }

    @Test
    void withNothingToLearnReviewsFillTheTenMinutes() {
        assertThat(TodayPlan.of(50, Optional.empty()).minutes()).isEqualTo(10);
        assertThat(TodayPlan.of(3, Optional.empty()).reviews()).isEqualTo(3);
    }

    @Test
    void nothingDueAndNothingLeftIsAnEmptyDay() {
        assertThat(TodayPlan.of(0, Optional.empty()).empty()).isTrue();
    }

    private static Optional<Planned> lesson(int minutes, Optional<Instant> readAt) {
        LessonInfo info = new LessonInfo("Lesson", LessonInfo.Status.WRITTEN, minutes, "Summary.", Optional.empty());
        Lesson lesson = new Lesson(new Slug("lesson"), info, LessonBody.EMPTY, List.of(), List.of());
        Standing standing = new Standing(Level.LEARNING, 4, 0, 0, new Standing.Seen(readAt, Optional.empty()));
        return Optional.of(
                new Planned(new LessonRow(lesson, 2, standing, List.of()), Planned.Reason.READY, Optional.empty()));
    }
}
