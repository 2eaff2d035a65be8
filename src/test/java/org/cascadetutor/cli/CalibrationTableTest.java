package org.cascadetutor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.CalibrationRun;
import org.cascadetutor.engine.calibration.GivenAnswer;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.calibration.Published;
import org.junit.jupiter.api.Test;

/** A calibration as the command line lists it. */
class CalibrationTableTest {

    @Test
    void difficultiesStandWithTheirStandardErrorsAnswersAndMedianTimes() {
        // z = .6 − .8, V = 1 + 1.1 + 1.5 + .4: g/(1 + hV) = .2763, h/(1 + hV) = .1244
        Item item = new Item(new ItemId("q"), List.of(new SkillId("s")), 0, AuthorLevel.HARD);
        AnswerContext context = new AnswerContext(SessionKind.PRACTICE, Optional.empty(), Set.of(), 3, Instant.EPOCH);
        CalibrationRun run = new CalibrationRun(Snapshot.first(Calibration.shipped()));
        run.take(new GivenAnswer(
                new Observation(item, true, 0, context), 0, 1.1, List.of(), List.of(7L << 32, 8L << 32)));
        Snapshot next = run.next(Map.of(item.id(), Collections.nCopies(10, 12_340L)));
        Published published =
                new Published("tiny", new Published.Taken(1, 1, 1), Instant.parse("2026-01-02T03:04:05Z"), next);
        assertThat(CalibrationTable.of(published).lines())
                .containsExactly(
                        "# tiny, calibration 1, published 2026-01-02T03:04:05Z, 2 cells of context tables in use",
                        "kind\tid\tdifficulty\tse\tanswers\tmedianSeconds",
                        "mean\t\t0.876\t0.936\t\t",
                        "skill\ts\t-0.111\t0.617\t\t",
                        "item\tq\t0.386\t1.105\t1\t12.3");
    }
}
