package org.cascadetutor.insights.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static SkillProgress skill(String id, Level level, double p, double error, String due) {
        Skill skill = new Skill(new SkillId(id), new Slug("start"), "x", Bloom.UNDERSTAND, Set.of(), Map.of());
        Optional<Instant> at = Optional.of(due).filter(day -> !day.isEmpty()).map(Instant::parse);
        int answers = level == Level.NOT_STARTED ? 0 : 3;
        return SkillProgress.of(skill, new SkillEstimate(p, error, level, .9, at, answers, Optional.empty()), NOW);
    }

    private static final SkillProgress NEW = skill("new", Level.NOT_STARTED, .6, .2, "");
    private static final SkillProgress DUE = skill("due", Level.FAMILIAR, .8, .1, "2026-03-10T00:00:00Z");
    private static final SkillProgress LATER = skill("later", Level.PROFICIENT, .97, .06, "2026-03-12T00:00:00Z");

    @Test
    void theBandStaysWithinAllAndNothing() {
        assertThat(List.of(LATER.percent(), LATER.from(), LATER.to(), LATER.width()))
                .containsExactly(97, 91, 100, 9);
        assertThat(skill("low", Level.LEARNING, .04, .1, "").from()).isZero();
    }

    @Test
    void aSkillIsDueFromItsDueDayOn() {
        assertThat(DUE.due()).isTrue();
        assertThat(LATER.due()).isFalse();
        assertThat(NEW.due()).isFalse();
    }

    @Test
    void theSummaryCountsEverySkillOnce() {
        Summary summary = Summary.of(List.of(NEW, DUE, LATER));
        assertThat(summary.begun()).isEqualTo(2);
        assertThat(summary.due()).isEqualTo(1);
        assertThat(summary.nextDue()).contains(Instant.parse("2026-03-12T00:00:00Z"));
        assertThat(summary.levels().stream().mapToInt(Summary.Count::skills).sum())
                .isEqualTo(3);
        assertThat(summary.reached())
                .extracting(Summary.Count::level)
                .containsExactly(Level.PROFICIENT, Level.FAMILIAR);
    }

    @Test
    void aFilterKeepsWhatFitsAndIgnoresWhatItDoesNotKnow() {
        Filter familiar = Filter.of(Optional.of("familiar"), Optional.empty());
        assertThat(List.of(familiar.keeps(DUE), familiar.keeps(LATER))).containsExactly(true, false);
        Filter due = Filter.of(Optional.empty(), Optional.of("now"));
        assertThat(List.of(due.keeps(DUE), due.keeps(NEW))).containsExactly(true, false);
        assertThat(Filter.of(Optional.of("<script>"), Optional.of("whenever")).active())
                .isFalse();
    }
}
