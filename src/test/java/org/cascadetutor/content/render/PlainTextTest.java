package org.cascadetutor.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.junit.jupiter.api.Test;

/** What is taken for plain text comes out of the whole way, parser and sanitiser, just as it went in. */
class PlainTextTest {

    private static final String SIGNS = "abZ09 .,;:?'\"%()/+=-–’“µéß*_[]<>&#!`\\|~\n\t";

    @Test
    void plainTextIsWhatTheWholeWayLeavesAsItIs() {
        SplittableRandom chance = new SplittableRandom(7);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(chance, 1 + chance.nextInt(14), i % 2 == 0 ? 32 : SIGNS.length());
            if (PlainText.is(text)) {
                plain++;
                assertThat(wholeWay(text)).as(text).isEqualTo(text);
                assertThat(Markdown.plain("<p>" + wholeWay(text) + "</p>")).isEqualTo(text);
            }
        }
        assertThat(plain).as("plain texts among them").isGreaterThan(500);
    }

    @Test
    void whatCouldBeASignIsNotPlain() {
        assertThat(PlainText.is("a *b*")).isFalse();
        assertThat(PlainText.is("1. one")).isFalse();
        assertThat(PlainText.is("- one")).isFalse();
        assertThat(PlainText.is("a < b")).isFalse();
        assertThat(PlainText.is("a & b")).isFalse();
        assertThat(PlainText.is("a\nb")).isFalse();
        assertThat(PlainText.is("see [x](y)")).isFalse();
        assertThat(PlainText.is("a\u00a0b")).isFalse();
        assertThat(PlainText.is("Cells leave at 2.0 mm (about 1 in 100).")).isTrue();
    }

    private static String wholeWay(String text) {
        RenderContext context = new RenderContext("c", Map.of(), Map.of(), Map.of(), new Problems());
        return Markdown.parsed(text, new Place("f", 1, 1), context).value();
    }

    private static String text(SplittableRandom chance, int length, int signs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(chance.nextInt(signs)));
        }
        return text.toString();
    }
}
