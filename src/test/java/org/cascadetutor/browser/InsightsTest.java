package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The open learner model in a real browser without script, after one wrong answer, in both themes and on a narrow screen. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class InsightsTest {

    private static final List<String> PAGES = List.of(
            "/courses/tiny/progress", "/courses/tiny/progress/skills/first-skill", "/courses/tiny/misconceptions");
    private static final int NARROW = 320;

    @TestHTTPResource
    URI address;

    @Test
    void everyPageIsAccessibleAndFitsANarrowScreen() {
        Optional<Path> chromium = Chromium.installed();
        Assumptions.assumeTrue(
                chromium.isPresent() || "true".equals(System.getenv("CI")),
                "LEFT OUT: no Chromium is installed, so the pages were not audited in a browser");
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(options);
                Browser browser = playwright.chromium().launch(Chromium.options(chromium.orElseThrow()))) {
            Page page = context(browser, false).newPage();
            answerWrong(page);
            String cookies = page.context().storageState();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page audited = browser.newContext(new Browser.NewContextOptions()
                                .setStorageState(cookies)
                                .setColorScheme(scheme))
                        .newPage();
                PAGES.forEach(path -> audit(audited, path));
            }
        }
    }

    private BrowserContext context(Browser browser, boolean script) {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script));
    }

    private void answerWrong(Page page) {
        page.navigate(address.resolve("/courses/tiny/practice").toString());
        page.locator("main form button").first().click();
        page.waitForURL("**/sessions/**");
        page.locator("fieldset.options")
                .all()
                .forEach(part -> part.locator("input").first().check());
        page.locator("input[name=confidence]").last().check();
        page.locator("button[data-key=Enter]").click();
        page.waitForSelector("#exercise[data-answered]");
    }

    private void audit(Page page, String path) {
        page.setViewportSize(1280, 900);
        page.navigate(address.resolve(path).toString());
        assertThat(Axe.faults(page)).as("accessibility of " + path).isEmpty();
        page.setViewportSize(NARROW, 700);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + path)
                .isLessThanOrEqualTo(NARROW);
    }
}
