package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Five people learn, each in their own way: a newcomer, one who comes back, one without a mouse, one without script, one on a phone. */
@QuarkusTest
@TestProfile(TravelProfile.class)
class FiveLearnersTest extends BrowserJourney {

    private static final String LESSON = "/courses/tiny/lessons/start";
    private static final int PHONE = 375;

    private final Clock clock;

    FiveLearnersTest(Clock clock) {
        this.clock = clock;
    }

    @Test
    void aNewcomerReadsPractisesMastersAndThenRegisters() {
        Page page = page(true, ColorScheme.LIGHT);
        page.navigate(address.toString());
        page.locator(".opening a.button[href='" + LESSON + "']").click();
        page.waitForURL("**" + LESSON);
        assertThat(page.locator("h1").innerText()).isEqualTo("A start");
        page.locator("section.practise button").click();
        page.waitForURL("**/sessions/**");
        assertThat(page.locator("details.why").innerText()).contains("Why this question?");
        masterByKeyboard(page);
        page.locator("main a[href='/register']").click();
        register(page, "newcomer");
        assertThat(page.locator("header.site").innerText()).contains("newcomer");
        page.navigate(address.resolve("/courses/tiny/progress").toString());
        assertThat(page.locator("main").innerText()).contains("proficient");
    }

    @Test
    void whoComesBackAfterThreeWeeksIsWelcomedAndReviewsGently() {
        Page page = page(true, ColorScheme.DARK);
        begin(page);
        masterByKeyboard(page);
        ((TravelClock) clock).pass(Duration.ofDays(21));
        page.navigate(address.toString());
        assertThat(page.locator("main").innerText()).contains("It has been 3 weeks", "Nothing is lost");
        audit(page);
        page.locator(".steps form[action$='/sessions'] button").first().click();
        page.waitForURL("**/sessions/**");
        assertThat(page.locator("h1").innerText()).contains("A start");
        int answered = 0;
        while (page.locator("#exercise[data-type]").count() > 0 && answered < 10) {
            answerAndGoOn(page);
            answered++;
        }
        assertThat(answered).isPositive();
        page.navigate(address.toString());
        assertThat(page.locator("main").innerText()).doesNotContain("It has been 3 weeks");
    }

    @Test
    void whoHasNoMouseReachesEverythingWithKeys() {
        Page page = page(true, ColorScheme.LIGHT);
        page.navigate(address.resolve(LESSON).toString());
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        ByKeyboard keys = new ByKeyboard(page);
        keys.press("details.check summary", "Enter");
        assertThat(page.locator("details.check").first().getAttribute("open")).isNotNull();
        keys.press("section.practise button", "Enter");
        page.waitForURL("**/sessions/**");
        page.keyboard().press("h");
        page.waitForSelector(".hints");
        page.keyboard().press("u");
        assertThat(page.locator("input[value=unsure]").isChecked()).isTrue();
        keys.answer();
        page.waitForSelector("#exercise[data-answered]");
        page.waitForFunction("() => document.activeElement.id === 'exercise-title'");
        page.navigate(address.resolve("/settings").toString());
        keys.reach("input[name=theme]");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        keys.press("form.settings button", "Enter");
        page.waitForSelector(".saved");
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        audit(page);
    }

    @Test
    void whoseBrowserRunsNoScriptLosesNothing() {
        Page page = page(false, ColorScheme.LIGHT);
        page.navigate(address.resolve(LESSON).toString());
        page.locator("details.check summary").first().click();
        assertThat(page.locator("details.check").first().innerText()).contains("Because.");
        page.locator("section.practise button").click();
        page.locator("button[data-key=h]").click();
        assertThat(page.locator(".hints").count()).isEqualTo(1);
        page.locator("input[value=sure]").check();
        answerByForm(page);
        assertThat(page.locator(".verdict-line").innerText()).contains("Right");
        page.locator("#note-question summary").click();
        page.fill("#note-text-question", "mine, without script");
        page.locator("#note-save-question").click();
        page.navigate(address.resolve("/courses/tiny/sheet").toString());
        assertThat(page.locator("main").innerText()).contains("mine, without script");
        page.navigate(address.resolve("/search?q=membrane").toString());
        assertThat(page.locator(".hits li").count()).isPositive();
        page.navigate(address.resolve("/register").toString());
        register(page, "scriptless");
        assertThat(page.locator("header.site").innerText()).contains("scriptless");
    }

    @Test
    void aPhoneIsEnough() {
        Page page = page(new Browser.NewContextOptions()
                .setViewportSize(PHONE, 667)
                .setHasTouch(true)
                .setIsMobile(true));
        page.navigate(address.resolve(LESSON).toString());
        fits(page);
        page.locator("article a.term").first().tap();
        page.waitForSelector("#definition");
        fits(page);
        page.locator("h1").tap();
        page.locator("section.practise button").tap();
        page.waitForURL("**/sessions/**");
        fits(page);
        while (page.locator("input[name=option]").count() == 0) {
            begin(page);
        }
        page.locator("label.opt").first().tap();
        assertThat(page.locator("input[name=option]").first().isChecked()).isTrue();
        page.locator("button[data-key=Enter]").tap();
        page.waitForSelector("#exercise[data-answered]");
        fits(page);
        assertThat((Boolean) page.locator(".verdict-line")
                        .evaluate("line => { const box = line.getBoundingClientRect();"
                                + " return box.top >= 0 && box.bottom <= innerHeight; }"))
                .as("the verdict is in the window")
                .isTrue();
        page.navigate(address.resolve("/courses/tiny").toString());
        fits(page);
        page.locator("header.site a[href$='/progress']").tap();
        page.waitForURL("**/progress");
        fits(page);
    }

    private void begin(Page page) {
        page.navigate(address.resolve("/courses/tiny/practice").toString());
        page.locator("main form button").first().click();
        page.waitForURL("**/sessions/**");
    }

    private static void masterByKeyboard(Page page) {
        for (int i = 0; i < 40 && page.locator("#exercise[data-type]").count() > 0; i++) {
            answerAndGoOn(page);
        }
        assertThat(page.locator("h1").innerText()).contains("Mastered by practice");
    }

    private static void answerAndGoOn(Page page) {
        new ByKeyboard(page).answer();
        page.waitForSelector("#exercise[data-answered]");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !document.querySelector('#exercise[data-answered]')");
    }

    private static void answerByForm(Page page) {
        ByForm.choose(page);
        page.locator("button[data-key=Enter]").click();
    }

    private static void register(Page page, String name) {
        page.fill("#username", name);
        page.fill("#password", "a long enough phrase");
        page.locator("main form button").click();
        page.waitForURL(url -> !url.endsWith("/register"));
    }

    private static void fits(Page page) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(PHONE);
    }
}
