package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the focus is can be seen on every stop of the way through a page; motion and colours are as the reader's system wants them. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class FocusTest extends BrowserJourney {

    private static final String FOCUS = read("src/test/resources/browser/focus.js");
    private static final int MOST_TABS = 70;

    private static final List<String> WALKED = List.of(
            "/", "/courses/tiny", "/courses/tiny/lessons/start", "/courses/tiny/practice", "/settings", "/login");

    @Test
    void everyStopOfTheTabKeyIsSeenInBothThemes() {
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = page(true, scheme);
            for (String path : WALKED) {
                page.navigate(address.resolve(path).toString());
                walk(page).forEach(fault -> faults.add("%s %s: %s".formatted(path, scheme, fault)));
            }
            beginPractice(page);
            walk(page).forEach(fault -> faults.add("question %s: %s".formatted(scheme, fault)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingMovesForWhoWantsNoMotion() {
        Page page = page(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (String path : WALKED) {
            page.navigate(address.resolve(path).toString());
            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            """
                            () => [...document.querySelectorAll('*')].filter(one => {
                              const style = getComputedStyle(one);
                              const longest = list => Math.max(...list.split(',').map(parseFloat));
                              return longest(style.transitionDuration) > .01 || longest(style.animationDuration) > .01
                                || style.scrollBehavior === 'smooth';
                            }).map(one => one.outerHTML.slice(0, 80))
                            """))
                    .as("what moves at " + path)
                    .isEmpty();
        }
    }

    @Test
    void inForcedColoursChoiceAndFocusAreStillSeen() {
        Page page = page(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
        List<String> faults = new ArrayList<>();
        page.navigate(address.resolve("/courses/tiny").toString());
        walk(page).forEach(fault -> faults.add("map: " + fault));
        beginPractice(page);
        walk(page).forEach(fault -> faults.add("question: " + fault));
        while (page.locator("fieldset.options .opt").count() == 0) {
            beginPractice(page);
        }
        page.locator("fieldset.options .opt input").first().check();
        assertThat(page.locator("fieldset.options .opt")
                        .first()
                        .evaluate("row => parseFloat(getComputedStyle(row).outlineWidth)"))
                .as("the line round what is chosen")
                .isEqualTo(2);
        assertThat(faults).isEmpty();
    }

    @Test
    void whatAnAnswerWasIsAnnouncedWhereTheFocusGoes() {
        Page page = page(true, ColorScheme.LIGHT);
        beginPractice(page);
        new ByKeyboard(page).answer();
        page.waitForSelector("#exercise[data-answered]");
        page.waitForFunction("() => document.activeElement.id === 'exercise-title'");
        assertThat(page.locator("#exercise-title").getAttribute("role")).isEqualTo("status");
        assertThat(page.evaluate("document.activeElement.textContent").toString())
                .contains("Right");
        page.keyboard().press("Enter");
        page.waitForSelector("#exercise:not([data-answered])");
        page.waitForFunction("() => document.activeElement.matches('#exercise-title, h1, main')");
    }

    private void beginPractice(Page page) {
        page.navigate(address.resolve("/courses/tiny/practice").toString());
        page.locator("main form button").first().click();
        page.waitForURL("**/sessions/**");
    }

    /** Goes through a page with the Tab key; a line for each stop that cannot be seen. */
    private static List<String> walk(Page page) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            String fault = (String) page.evaluate(FOCUS);
            if (fault.equals("end")) {
                break;
            }
            if (!fault.isEmpty()) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
