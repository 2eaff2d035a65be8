package org.cascadetutor.practice.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.LessonBody;
import org.cascadetutor.course.LessonInfo;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a session decided about a skill. */
class SkillResultTest {

    /** Two at least, and all of them right: that passes; one wrong fails; one right alone decides nothing. */
    @ParameterizedTest
    @CsvSource({"2,2,true,false", "3,3,true,false", "2,1,false,true", "1,1,false,false", "1,0,false,true"})
    void aCheckPassesFailsOrLeavesOpen(int asked, int right, boolean passed, boolean failed) {
        SkillResult result = result(asked, right, Level.PROFICIENT, Level.PROFICIENT);
        assertThat(result.passed()).isEqualTo(passed);
        assertThat(result.failed()).isEqualTo(failed);
    }

    @Test
    void aSkillIsReachedOnlyWhereItWasNotBefore() {
        assertThat(result(1, 1, Level.FAMILIAR, Level.PROFICIENT).reached()).isTrue();
        assertThat(result(1, 1, Level.PROFICIENT, Level.MASTERED).reached()).isFalse();
        assertThat(result(1, 0, Level.LEARNING, Level.LEARNING).reached()).isFalse();
    }

    @Test
    void theChangeIsTheDifferenceOfTheNumbersShown() {
        assertThat(result(1, 1, Level.LEARNING, Level.LEARNING).change()).isEqualTo("+6");
    }

    @Test
    void aDayNeverShowsMoreReviewsThanItHasRoomFor() {
        Outcome.Queue queue = new Outcome.Queue(1400, 60, Optional.empty());
        assertThat(queue.today()).isEqualTo(60);
        assertThat(queue.more()).isTrue();
    }

    private static SkillResult result(int asked, int right, Level from, Level now) {
        Slug slug = new Slug("one");
        Skill skill = new Skill(new SkillId("a-skill"), slug, "do it", Bloom.APPLY, Set.of(), Map.of());
        LessonInfo info = new LessonInfo("One", LessonInfo.Status.WRITTEN, 5, "", Optional.empty());
        Lesson lesson = new Lesson(slug, info, LessonBody.EMPTY, List.of(skill), List.of());
        return new SkillResult(
                skill,
                lesson,
                new SkillResult.Tally(asked, right, Optional.empty()),
                40,
                46,
                from,
                now,
                Optional.empty());
    }
}
