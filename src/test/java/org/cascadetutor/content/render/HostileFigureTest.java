package org.cascadetutor.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.testing.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure with anything active in it is refused, or comes out inactive. */
class HostileFigureTest {

    static List<String> lines() {
        return Hostile.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void hostileLinesInsideADrawingLeaveNothingActive(String line) {
        for (String place : List.of("%s", "<title>%s</title>", "<desc>%s</desc>", "<text>%s</text>", "<g id=\"%s\"/>", "<g id='%s'/>",
                "<rect fill=\"%s\"/>", "<a href='%s'>x</a>", "<use href='%s'/>", "<g><!-- %s --></g>")) {
            String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + place.replace("%s", line) + "</svg>";
            sanitised(svg).ifPresent(html -> assertThat(Hostile.active(html)).as(svg).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title><![CDATA[><img src=x onerror=window.hit=1>]]></title>",
                "<rect mask='u\\72l(https://evil.example/x.svg#m)'/>",
                "<rect fill='image-set(\"https://evil.example/x\" 1x)'/>",
                "<rect fill='url(https://evil.example/x#m)'/>",
                "<rect filter='url(#f)'/>",
                "<use href='other.svg#a'/>",
                "<use xlink:href='#a'/>",
                "<rect style='fill:red'/>",
                "<rect class='hidden'/>",
                "<feImage href='https://evil.example/x'/>",
                "<foreignObject><p>x</p></foreignObject>",
                "<a href='https://x.example'><text>x</text></a>",
                "<animate attributeName='href' to='javascript:x'/>",
                "<?xml-stylesheet href='https://evil.example/x.css'?>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>window.hit=1</x:script>",
            })
    void whatCouldActOrFetchIsRefused(String inside) {
        assertThat(sanitised("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + inside + "</svg>"))
                .isEmpty();
    }

    @Test
    void aDrawingAsAuthorsMakeThemPasses() {
        assertThat(sanitised("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>t</title><defs><linearGradient id='g'>"
                        + "<stop offset='0' stop-color='var(--ink)'/></linearGradient></defs>"
                        + "<g transform='translate(1 2) rotate(45)'><rect fill='url(#g)' stroke='rgb(1,2,3)'/></g><use href='#g'/></svg>"))
                .hasValueSatisfying(html -> assertThat(html).contains("url(#f-g)", "href=\"#f-g\""));
    }

    private static Optional<String> sanitised(String svg) {
        return Svg.sanitised(new RenderContext.FigureSource("f.svg", svg), "f", "alt", new Problems());
    }
}
