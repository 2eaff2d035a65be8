package org.cascadetutor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.testing.Hostile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that an author or an importer writes acts in a reader's page: every hostile line, through every text of a course. */
class HostileTextTest {

    private static final Path SHARED = Path.of("../shared/data/interop/security/xss-payload-list.txt");

    static List<String> lines() {
        return Hostile.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nothingActiveIsLeftInAnyTextOfACourse(String line) {
        List<String> html = Hostile.html(Hostile.everywhere(line));
        assertThat(html).hasSizeGreaterThanOrEqualTo(5);
        assertThat(html).allSatisfy(one -> assertThat(Hostile.active(one)).as(one).isEmpty());
    }

    @Test
    void theListsOfOthersLeaveNothingActiveEither() throws IOException {
        Assumptions.assumeTrue(Files.exists(SHARED), "LEFT OUT: no list of hostile lines at " + SHARED);
        RenderContext context = new RenderContext("c", Map.of(), Map.of(), Map.of(), new Problems());
        List<String> lines = Files.readAllLines(SHARED, StandardCharsets.UTF_8);
        assertThat(lines).hasSizeGreaterThan(6_000);
        for (String line : lines) {
            String inline = Markdown.inline(line, new Place("q", 1, 1), context).value();
            String lesson = Markdown.lesson("x " + line + "\n\n" + line + "\n\n> " + line, new Place("l", 1, 1), context)
                    .html()
                    .value();
            assertThat(Hostile.active(inline)).as(line).isEmpty();
            assertThat(Hostile.active(lesson)).as(line).isEmpty();
        }
    }
}
