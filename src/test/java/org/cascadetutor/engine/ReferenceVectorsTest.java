package org.cascadetutor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cascadetutor.engine.review.Fsrs;
import org.cascadetutor.engine.review.FsrsSettings;
import org.cascadetutor.engine.state.Memory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The formulas against vectors of other implementations; left out, loudly, where those files are not at hand. */
class ReferenceVectorsTest {

    private static final Path DATA = Path.of("../shared/data");

    @Test
    void theFirstTracingVectorsComeOutToTheNinthDigit() throws IOException {
        JsonNode rows = read(DATA.resolve("tracing/vectors.json")).path("rows");
        OnlineReference online = new OnlineReference();
        for (JsonNode row : rows) {
            double p = online.answer(row);
            assertThat(p)
                    .isCloseTo(row.get(5).asDouble(), within(1e-9 * row.get(5).asDouble()));
        }
        assertThat(rows).hasSize(1000);
    }

    @Test
    void everyMemoryHistoryComesOutToTheSixthDigit() throws IOException {
        for (JsonNode config : read(DATA.resolve("review/fsrs-vectors.json")).path("configs")) {
            JsonNode params = config.path("params");
            Fsrs fsrs = new Fsrs(new FsrsSettings(
                    new ObjectMapper()
                            .convertValue(params.path("w"), new com.fasterxml.jackson.core.type.TypeReference<>() {}),
                    params.path("request_retention").asDouble(),
                    params.path("enable_short_term").asBoolean()));
            for (JsonNode one : config.path("cases")) {
                Memory memory = Memory.none();
                long day = 0;
                for (JsonNode step : one.path("steps")) {
                    day += step.path("gap_days").asLong();
                    memory = fsrs.next(memory, step.path("rating").asInt(), day);
                    double s = step.path("stability").asDouble();
                    double d = step.path("difficulty").asDouble();
                    assertThat(memory.stability())
                            .as("%s case %s", config.path("id"), one.path("id"))
                            .isCloseTo(s, within(1e-6 * s));
                    assertThat(memory.difficulty()).isCloseTo(d, within(1e-6 * d));
                }
            }
        }
    }

    private static JsonNode read(Path file) throws IOException {
        Assumptions.assumeTrue(
                Files.exists(file), "LEFT OUT: " + file + " is not here; the engine was not compared with it");
        return new ObjectMapper().readTree(file.toFile());
    }
}
