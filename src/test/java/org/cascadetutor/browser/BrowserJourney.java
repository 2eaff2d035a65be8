package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/** What journeys share: a browser that is installed, pages that reach this server only, and an accessibility audit. */
abstract class BrowserJourney {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @TestHTTPResource
    URI address;

    private Playwright playwright;
    private Browser browser;

    @BeforeEach
    void open() {
        Optional<Path> chromium = Chromium.installed();
        boolean mustRun = "true".equals(System.getenv("CI"));
        assertThat(chromium.isPresent() || !mustRun)
                .as("CI needs a browser for the journeys")
                .isTrue();
        Assumptions.assumeTrue(
                chromium.isPresent(), "LEFT OUT: no Chromium is installed, so the journeys in the browser did not run");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(Chromium.options(chromium.orElseThrow()));
    }

    @AfterEach
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    Page page(boolean script, ColorScheme scheme) {
        return page(new Browser.NewContextOptions().setJavaScriptEnabled(script).setColorScheme(scheme));
    }

    /** A page of a browser of its own. */
    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(address.toString()));
        Page page = context.newPage();
        page.onConsoleMessage(message -> assertThat(message.text()).doesNotContain("Content Security Policy"));
        page.onRequest(
                request -> assertThat(URI.create(request.url()).getHost()).isEqualTo(address.getHost()));
        return page;
    }

    void go(Page page, String path) {
        Response response = page.navigate(address.resolve(path).toString());
        assertThat(response.status()).isLessThan(500);
        audit(page);
    }

    static void audit(Page page) {
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .as("accessibility of " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
