package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Practice as it flows: from the map to its end by keyboard, left and taken up again, to the paragraph and back. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class PracticeFlowTest extends BrowserJourney {

    private static final int MOST_TABS = 60;

    @Test
    void fromTheMapToTheEndOfPracticeByKeyboardAlone() {
        Page page = page(true, ColorScheme.LIGHT);
        go(page, "/courses/tiny");
        press(page, "header a[href$='/practice']");
        page.waitForURL("**/practice");
        audit(page);
        press(page, "main form button");
        page.waitForURL("**/sessions/**");
        for (int i = 0; i < 40 && page.locator("#exercise[data-type]").count() > 0; i++) {
            page.keyboard().press("s");
            new ByKeyboard(page).answer();
            page.waitForSelector("#exercise[data-answered]");
            page.keyboard().press("Enter");
            page.waitForFunction("() => !document.querySelector('#exercise[data-answered]')");
        }
        assertThat(page.locator("h1").innerText())
                .containsAnyOf("Mastered by practice", "No fitting question left today");
        assertThat(page.locator("main").innerText()).contains("What moved", "What now?");
        audit(page);
        String ended = page.url();
        press(page, ".ways button, .ways a");
        page.waitForURL(url -> !url.equals(ended));
        audit(page);
    }

    @Test
    void whatWasPickedIsThereAgainAfterThePageWasLeft() {
        Page page = page(true, ColorScheme.LIGHT);
        begin(page);
        while (page.locator("input[name=option]").count() == 0) {
            begin(page);
        }
        page.keyboard().press("2");
        page.keyboard().press("g");
        String session = page.url();
        go(page, "/courses/tiny/practice");
        assertThat(page.locator(".running").innerText()).contains("Go on where you left");
        page.locator(".running a").first().click();
        page.waitForURL(session);
        assertThat(page.locator("input[name=option]").nth(1).isChecked()).isTrue();
        assertThat(page.locator("input[value=guess]").isChecked()).isTrue();
    }

    @Test
    void anAnswerLeadsToItsMarkedParagraphAndOneStepBack() {
        for (ColorScheme scheme : ColorScheme.values()) {
            Page page = page(false, scheme);
            begin(page);
            page.locator("fieldset.options")
                    .all()
                    .forEach(part -> part.locator("input").first().check());
            page.locator("button[data-key=Enter]").click();
            page.waitForSelector("#exercise[data-answered]");
            String answered = page.url();
            page.locator(".explained-at a").click();
            page.waitForURL("**/lessons/**");
            String fragment = URI.create(page.url()).getFragment();
            if (fragment != null) { // a question whose words fit no paragraph leads to its lesson's beginning
                assertThat(page.locator("[id='" + fragment + "']").count())
                        .as(page.url())
                        .isEqualTo(1);
            }
            page.locator(".back-to-question a").click();
            page.waitForURL(answered);
        }
    }

    @Test
    void everyOfferAndEveryEndIsAccessibleInBothThemes() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = page(true, scheme);
            for (String kind : new String[] {"practice", "diagnostic", "review", "check"}) {
                go(page, "/courses/tiny/" + kind);
            }
            begin(page);
            audit(page);
            page.locator(".sitting button").click();
            assertThat(page.locator("h1").innerText()).contains("Enough for now");
            audit(page);
            go(page, "/courses/tiny/sessions/00000000-0000-0000-0000-000000000001");
            assertThat(page.locator("h1").innerText()).contains("not open to you");
        }
    }

    private void begin(Page page) {
        page.navigate(address.resolve("/courses/tiny/practice").toString());
        page.locator("main form button").first().click();
        page.waitForURL("**/sessions/**");
    }

    /** Tabs to the first such element and presses Enter. */
    private static void press(Page page, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(selector).as("reached with Tab").isNull();
    }
}
