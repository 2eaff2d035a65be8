package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/** What journeys share: a browser that is installed, pages that reach this server only, and an accessibility audit. */
abstract class BrowserJourney {

    private static final Pattern SCRIPT = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);

    @TestHTTPResource
    URI address;

    private final Map<Page, ColorScheme> scriptless = new HashMap<>();
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
        Page page = page(
                new Browser.NewContextOptions().setJavaScriptEnabled(script).setColorScheme(scheme));
        if (!script) {
            scriptless.put(page, scheme);
        }
        return page;
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

    /** A page without script is audited as a copy of what it shows: axe waits for timers, which run no more there. */
    void audit(Page page) {
        ColorScheme scheme = scriptless.get(page);
        Page audited = scheme == null ? page : copy(page, scheme);
        assertThat(Axe.faults(audited)).as("accessibility of " + page.url()).isEmpty();
        if (audited != page) {
            audited.context().close();
        }
    }

    private Page copy(Page page, ColorScheme scheme) {
        Page copy = page(new Browser.NewContextOptions().setColorScheme(scheme));
        String shown = SCRIPT.matcher(page.content()).replaceAll("");
        copy.route(
                page.url(),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=utf-8")
                        .setBody(shown)));
        copy.navigate(page.url());
        return copy;
    }
}
