package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cascadetutor.testing.Hostile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** All hostile lines on one page in a real browser, without the header that would stop them too: nothing runs, nothing is fetched. */
class HostilePageTest {

    /** Every event that a left-over handler would wait for. */
    private static final String PROVOKE =
            """
            () => { for (const one of document.querySelectorAll('*'))
              for (const event of ['click','mouseover','mouseenter','focus','load','error','toggle','submit','begin'])
                one.dispatchEvent(new Event(event, {bubbles: true, cancelable: true})); }
            """;

    @Test
    void nothingRunsAndNothingIsFetched() {
        Optional<Path> chromium = Chromium.installed();
        Assumptions.assumeTrue(chromium.isPresent(), "LEFT OUT: no Chromium is installed");
        StringBuilder all = new StringBuilder("<!doctype html><title>hostile</title>");
        Hostile.lines().forEach(line -> Hostile.html(Hostile.everywhere(line)).forEach(all::append));
        List<String> happened = new ArrayList<>();
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright.chromium().launch(Chromium.options(chromium.orElseThrow()));
            Page page = browser.newPage();
            page.onDialog(dialog -> {
                happened.add("dialog " + dialog.message());
                dialog.dismiss();
            });
            page.onRequest(request -> happened.add("request " + request.url()));
            page.setContent(all.toString());
            page.evaluate("() => document.addEventListener('click', event => event.preventDefault(), true)");
            page.evaluate(PROVOKE);
            assertThat(page.evaluate("() => window.hit")).isNull();
            assertThat((Integer) page.evaluate("() => document.querySelectorAll('script,iframe,img,style').length"))
                    .isZero();
            assertThat((Integer) page.evaluate("() => document.querySelectorAll('*').length"))
                    .isGreaterThan(1_000);
        }
        assertThat(happened).isEmpty();
    }
}
