package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map that ships, in a real browser without script: accessible in both themes, and legible at every width. */
@QuarkusTest
@TestProfile(FlagshipProfile.class)
class MapJourneyTest extends BrowserJourney {

    private static final List<String> PAGES = List.of(
            "/",
            "/courses/metastasis?view=map",
            "/courses/metastasis?show=path",
            "/courses/metastasis?show=prerequisites",
            "/courses/metastasis?view=list");

    private static final List<Integer> WIDTHS = List.of(1280, 1024, 901, 768, 721, 600, 375, 320);

    /** The smallest letters among the words shown on the drawing, in pixels as rendered. */
    private static final String SMALLEST = "Math.min(...[...document.querySelectorAll('.drawn')]"
            + ".filter(one => one.getClientRects().length)"
            + ".flatMap(one => [...one.querySelectorAll('.stop text, .stop tspan, .region')]"
            + ".map(text => parseFloat(getComputedStyle(text).fontSize) * one.getScreenCTM().a)))";

    /** Pairs of stops whose words, or words and marks, cover each other. */
    private static final String COVERED =
            """
            (() => {
              const drawn = [...document.querySelectorAll('.drawn')].find(one => one.getClientRects().length);
              const boxes = [...drawn.querySelectorAll('.stop')].flatMap(stop => {
                const lines = [...stop.querySelectorAll('.stop-title, .stop-word')].map(one => one.getBoundingClientRect());
                return [...lines, stop.querySelector('.mark-base').getBoundingClientRect()].map(box => ({stop, box}));
              });
              const found = [];
              boxes.forEach((one, i) => boxes.slice(i + 1).forEach(other => {
                if (one.stop === other.stop) return;
                const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                if (wide > 1 && high > 3) found.push(one.stop.textContent.trim() + ' / ' + other.stop.textContent.trim());
              }));
              const frame = drawn.getBoundingClientRect();
              boxes.filter(({box}) => box.left < frame.left - 1 || box.right > frame.right + 1)
                .forEach(({stop}) => found.push('cut: ' + stop.textContent.trim()));
              return found;
            })()
            """;

    @Test
    void everyViewIsAccessibleInBothThemes() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = page(false, scheme);
            page.setDefaultTimeout(90_000);
            PAGES.forEach(path -> go(page, path));
        }
    }

    @Test
    void itsWordsAreLegibleAtEveryWidth() {
        Page page = page(true, ColorScheme.LIGHT);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.navigate(address.resolve("/courses/metastasis?view=map").toString());
            assertThat((double) page.evaluate("0.01 + " + SMALLEST))
                    .as("letters at " + width)
                    .isGreaterThanOrEqualTo(12);
            assertThat((List<?>) page.evaluate(COVERED))
                    .as("words that cover others at " + width)
                    .isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width")
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void theMapIsWalkedByKeyboardInCourseOrder() {
        Page page = page(false, ColorScheme.LIGHT);
        page.navigate(address.resolve("/courses/metastasis?view=map").toString());
        page.locator(".drawn-wide .stop").first().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/lessons/cascade-map");
    }
}
