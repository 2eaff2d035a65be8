package org.cascadetutor.engine.online;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cascadetutor.engine.tracing.TracingSettings;

/** Mastery as read without context tables: what an answer on a fresh skill does to it. */
class DisplayedMasteryTest {

    @Property(tries = 100)
    void aSkillsFirstAnswersMoveItTheRightWay(@ForAll @IntRange(max = 255) int pattern) {
        OnlineModel model = new OnlineModel(TracingSettings.current());
        double shown = model.mastery(0, 0);
        double start = shown;
        for (int i = 0; i < 8; i++) {
            boolean right = (pattern >> i & 1) == 1;
            model.answer(0, new OnlineItem(i, 0, new int[] {0}, 0), right, 0);
            double now = model.mastery(0, 0);
            assertThat(now).isBetween(0.0, 1.0);
            if (i == 0) {
                assertThat(right ? now > start : now < start).isTrue();
            }
            shown = right ? Math.max(shown, now) : Math.min(shown, now);
        }
        assertThat(shown).isFinite();
    }
}
