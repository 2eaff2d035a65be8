package org.cascadetutor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static JsonNode read(Path file) throws IOException {
        Assumptions.assumeTrue(
                Files.exists(file), "LEFT OUT: " + file + " is not here; the engine was not compared with it");
        return new ObjectMapper().readTree(file.toFile());
    }
}
