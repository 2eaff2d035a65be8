package org.cascadetutor.engine.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cascadetutor.engine.tracing.TracingSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The online model against histories of the plain-Python specification: with and without clock, guess floor, many skills. */
class GoldenHistoryTest {

    private static final Path DATA = Path.of("../shared/data/tracing");

    /** Context tables keep floats, the specification doubles: their model agrees to seven digits. */
    private static final double SECOND_DIGITS = 1e-7;

    private static final double REFERENCE_DIGITS = 1e-9;

    @Test
    void theReferenceComesOutToTheNinthDigit() throws IOException {
        assertGolden(new OnlineModel(TracingSettings.reference()), "golden-reference.tsv", REFERENCE_DIGITS);
    }

    @Test
    void theSecondModelComesOutToTheSeventhDigit() throws IOException {
        assertGolden(new OnlineModel(TracingSettings.second()), "golden-second.tsv", SECOND_DIGITS);
    }

    @Test
    void theGivenVectorsOfTheReferenceComeOut() throws IOException {
        assertVectors(TracingSettings.reference(), DATA.resolve("vectors.json"), REFERENCE_DIGITS);
    }

    @Test
    void theGivenVectorsOfTheSecondModelComeOut() throws IOException {
        assertVectors(TracingSettings.second(), DATA.resolve("second/vectors.json"), SECOND_DIGITS);
    }

    private static void assertGolden(OnlineModel model, String file, double digits) throws IOException {
        int rows = 0;
        for (String line : lines(file)) {
            String[] cells = line.split("\t");
            int[] skills = Arrays.stream(cells[2].split("\\+"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            OnlineItem item = new OnlineItem(
                    Integer.parseInt(cells[1]), Integer.parseInt(cells[3]), skills, Double.parseDouble(cells[4]));
            double p =
                    model.answer(Integer.parseInt(cells[0]), item, cells[5].equals("1"), Double.parseDouble(cells[6]));
            double expected = Double.parseDouble(cells[7]);
            assertThat(p).as("row %d of %s", ++rows, file).isCloseTo(expected, within(digits * expected));
        }
        assertThat(rows).isEqualTo(150);
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = GoldenHistoryTest.class.getResourceAsStream("/engine/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .toList();
        }
    }

    private static void assertVectors(TracingSettings settings, Path file, double digits) throws IOException {
        Assumptions.assumeTrue(
                Files.exists(file), "LEFT OUT: " + file + " is not here; the engine was not compared with it");
        OnlineModel model = new OnlineModel(settings);
        JsonNode rows = new ObjectMapper().readTree(file.toFile()).path("rows");
        for (JsonNode row : rows) {
            int[] skills = StreamSupport.stream(row.get(2).spliterator(), false)
                    .mapToInt(JsonNode::asInt)
                    .toArray();
            OnlineItem item = new OnlineItem(row.get(1).asInt(), row.get(3).asInt(), skills, 0);
            double expected = row.get(5).asDouble();
            assertThat(model.answer(row.get(0).asInt(), item, row.get(4).asInt() == 1, 0))
                    .isCloseTo(expected, within(digits * expected));
        }
        assertThat(rows).hasSize(1000);
    }
}
