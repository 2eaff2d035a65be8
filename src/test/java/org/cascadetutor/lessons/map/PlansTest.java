package org.cascadetutor.lessons.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.LessonBody;
import org.cascadetutor.course.LessonInfo;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.lessons.map.Planned.Reason;
import org.cascadetutor.lessons.standing.LessonRow;
import org.cascadetutor.lessons.standing.Standing;
import org.junit.jupiter.api.Test;

/** What comes next, and why. */
class PlansTest {

    private final Candidate first = candidate(1, Level.NOT_STARTED, true);
    private final Candidate second = candidate(2, Level.NOT_STARTED, true, first);
    private final Candidate third = candidate(3, Level.NOT_STARTED, true, second);

    @Test
    void aNewcomerStartsAtTheBeginningAndEachLessonOpensTheNext() {
        List<Planned> plan = Plans.of(List.of(first, second, third), 5);
        assertThat(plan).extracting(one -> one.row().number()).containsExactly(1, 2, 3);
        assertThat(plan).extracting(Planned::reason).containsExactly(Reason.BEGIN, Reason.OPENS, Reason.OPENS);
        assertThat(plan.get(2).after()).contains(second.row().lesson());
    }

    @Test
    void aLessonThatOnlySettlesLetsOneThatNeedsWorkGoFirst() {
        Candidate settling = candidate(4, Level.FAMILIAR, false);
        Candidate begun = candidate(5, Level.LEARNING, true);
        assertThat(Plans.of(List.of(settling, begun), 5))
                .extracting(Planned::reason)
                .containsExactly(Reason.CONTINUE, Reason.SETTLES);
    }

    @Test
    void whatIsNotOpenComesOnlyWhenNothingElseIsLeft() {
        Candidate ready = candidate(7, Level.NOT_STARTED, true);
        assertThat(Plans.of(List.of(third, ready), 5))
                .extracting(Planned::reason)
                .containsExactly(Reason.READY, Reason.AHEAD);
    }

    @Test
    void noMoreThanAskedForIsPlanned() {
        assertThat(Plans.of(List.of(first, second, third), 2)).hasSize(2);
        assertThat(Plans.of(List.of(), 5)).isEmpty();
    }

    private static Candidate candidate(int number, Level level, boolean needsWork, Candidate... before) {
        LessonInfo info =
                new LessonInfo("Lesson " + number, LessonInfo.Status.WRITTEN, 7, "Summary.", Optional.empty());
        Lesson lesson = new Lesson(new Slug("lesson-" + number), info, LessonBody.EMPTY, List.of(), List.of());
        List<Lesson> waits =
                List.of(before).stream().map(one -> one.row().lesson()).toList();
        Standing.Seen never = new Standing.Seen(Optional.empty(), Optional.empty());
        return new Candidate(
                new LessonRow(lesson, number, new Standing(level, 4, 0, 0, never), waits), needsWork, waits);
    }
}
