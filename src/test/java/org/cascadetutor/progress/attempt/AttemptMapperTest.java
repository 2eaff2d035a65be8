package org.cascadetutor.progress.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.junit.jupiter.api.Test;

/** An attempt and its row. */
class AttemptMapperTest {

    @Test
    void keysOfContextTablesReadBackAsTheyWere() {
        List<Long> keys = List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE, 0x9E3779B97F4A7C15L);
        AttemptEntity row = AttemptMapper.toRow(attempt(keys));
        row.id = 7L;
        assertThat(row.contexts).hasSizeLessThanOrEqualTo(200);
        assertThat(AttemptMapper.toAttempt(row).model().contexts()).isEqualTo(keys);
    }

    @Test
    void anAttemptOlderThanTheTablesHasNone() {
        AttemptEntity row = AttemptMapper.toRow(attempt(List.of()));
        row.id = 7L;
        assertThat(row.contexts).isNull();
        assertThat(AttemptMapper.toAttempt(row).model().contexts()).isEmpty();
    }

    private static Attempt attempt(List<Long> keys) {
        Item item = new Item(new ItemId("i"), List.of(new SkillId("s")), 0.25, AuthorLevel.EASY);
        Instant noon = Instant.parse("2026-01-05T12:00:00Z");
        return new Attempt(
                7,
                UUID.randomUUID(),
                new AttemptOwner(new LearnerId(UUID.randomUUID()), "tiny", UUID.randomUUID()),
                new AttemptItem(item, "0123456789ab", 0, SessionKind.PRACTICE),
                new AttemptAnswer("{}", 1, 0, Optional.empty(), Set.of(), 3),
                new AttemptTiming(noon, noon, 0),
                new AttemptModel(0, 0.5, "exploration", 0, 1.1, List.of(0.0), keys, List.of()),
                "{}");
    }
}
