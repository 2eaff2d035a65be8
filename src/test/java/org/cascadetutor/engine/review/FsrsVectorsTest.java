package org.cascadetutor.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cascadetutor.engine.state.Memory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** FSRS against histories of the reference implementation; left out, loudly, where that file is not at hand. */
class FsrsVectorsTest {

    private static final Path FILE = Path.of("../shared/data/review/fsrs-vectors.json");

    @Test
    void everyHistoryComesOutToTheSixthDigitAndEveryIntervalExactly() throws IOException {
        int intervals = 0;
        for (JsonNode config : vectors().path("configs")) {
            Fsrs fsrs = new Fsrs(settings(config.path("params")));
            boolean steps = !config.path("params").path("learning_steps").isEmpty();
            for (JsonNode one : config.path("cases")) {
                intervals += replay(fsrs, one, steps);
            }
        }
        assertThat(intervals).isGreaterThan(7000);
    }

    private static int replay(Fsrs fsrs, JsonNode history, boolean steps) {
        Memory memory = Memory.none();
        long day = 0;
        int intervals = 0;
        String state = steps ? "Learning" : "Review";
        for (JsonNode step : history.path("steps")) {
            day += step.path("gap_days").asLong();
            int grade = step.path("rating").asInt();
            Intervals all = fsrs.intervals(memory, day);
            if (memory.hasReview()) {
                assertClose(
                        fsrs.retrievability(memory, day),
                        step.path("retrievability_before").asDouble());
            }
            Memory before = memory;
            memory = fsrs.next(memory, grade, day);
            assertClose(memory.stability(), step.path("stability").asDouble());
            assertClose(memory.difficulty(), step.path("difficulty").asDouble());
            if (step.path("state").asText().equals("Review")) {
                long expected = step.path("scheduled_days").asLong();
                long given = state.equals("Review") ? all.of(grade) : graduated(fsrs, before, grade, day);
                assertThat(given).as("%s %s", history.path("id"), step).isEqualTo(expected);
                intervals++;
            }
            state = step.path("state").asText();
        }
        return intervals;
    }

    /** Out of learning steps, which the product does not have, each grade stands for itself. */
    private static long graduated(Fsrs fsrs, Memory before, int grade, long day) {
        return fsrs.interval(fsrs.next(before, grade, day).stability());
    }

    @Test
    void singleStepsAndTheForgettingCurveComeOut() throws IOException {
        JsonNode vectors = vectors();
        Fsrs fsrs = new Fsrs(FsrsSettings.standard());
        for (JsonNode one : vectors.path("next_state_short_term")) {
            Memory before = new Memory(
                    one.path("in").path("stability").asDouble(),
                    one.path("in").path("difficulty").asDouble(),
                    100);
            Memory after =
                    fsrs.next(before, one.path("g").asInt(), 100 + one.path("t").asLong());
            assertClose(after.stability(), one.path("out").path("stability").asDouble());
            assertClose(after.difficulty(), one.path("out").path("difficulty").asDouble());
            assertThat(fsrs.interval(after.stability()))
                    .isEqualTo(one.path("interval90").asLong());
        }
        for (JsonNode point : vectors.path("forgetting_curve")) {
            double r = fsrs.retrievability(new Memory(10, 5, 0), point.path("t").asLong());
            assertClose(r, point.path("S10").asDouble());
        }
    }

    private static void assertClose(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(1e-6 * Math.abs(expected)));
    }

    private static FsrsSettings settings(JsonNode params) {
        return new FsrsSettings(
                new ObjectMapper().convertValue(params.path("w"), new TypeReference<>() {}),
                params.path("request_retention").asDouble(),
                params.path("enable_short_term").asBoolean());
    }

    private static JsonNode vectors() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(FILE), "LEFT OUT: " + FILE + " is not here; memory was not compared with it");
        return new ObjectMapper().readTree(FILE.toFile());
    }
}
