package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.testing.Hostile;
import org.cascadetutor.testing.HostileCourse;
import org.cascadetutor.testing.HostileFigures;
import org.cascadetutor.testing.HostileTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the compiler makes of hostile lines, in a real browser and without the header that would stop them too: every line through
 * every text of the format, every place of a lesson and every part of a drawing. Nothing runs, nothing is fetched, nothing could.
 */
class HostilePageTest {

    private static final String SITE = "http://content.invalid/";
    private static final HostileCourse COURSE = new HostileCourse();
    private static final int PAGE = 1_000_000;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Optional<Path> chromium = Chromium.installed();
        Assumptions.assumeTrue(chromium.isPresent(), "LEFT OUT: no Chromium is installed");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(Chromium.options(chromium.orElseThrow()));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void theWatchSeesWhatWouldAct() {
        assertThat(seen(Set.of("<img src=x onerror=window.hit=1>")))
                .contains("<img>", "onerror=window.hit=1", "request " + SITE + "x");
        assertThat(seen(Set.of("<script>window.hit=1;alert(2);console.log(3)</script>")))
                .contains("<script>", "global hit", "dialog 2", "console 3");
        assertThat(seen(Set.of("<a href='java\nscript:alert(4)'>x</a>"))).contains("dialog 4");
        assertThat(seen(Set.of("<p style='color:red'>x</p><svg><rect fill='url(https://a.example)'/></svg>")))
                .contains("style=color:red", "fill=url(https://a.example)");
    }

    @Test
    void ourLinesThroughEveryTextLeaveNothingActive() {
        assertThat(Hostile.lines()).hasSizeGreaterThanOrEqualTo(90);
        Set<String> html = HostileTexts.oneByOne(COURSE, Hostile.lines());
        html.addAll(HostileTexts.broken(COURSE, Hostile.lines()));
        assertThat(html).hasSizeGreaterThan(2_000);
        assertThat(seen(html)).isEmpty();
    }

    @Test
    void ourLinesInsideDrawingsLeaveNothingActive() {
        Set<String> html = HostileFigures.of(Hostile.lines());
        assertThat(html).hasSizeGreaterThan(Hostile.lines().size());
        assertThat(seen(html)).isEmpty();
    }

    @Test
    void theLinesOfOthersLeaveNothingActiveEither() {
        List<String> lines = Hostile.shared();
        Assumptions.assumeFalse(lines.isEmpty(), "LEFT OUT: the lists of others are not beside the project");
        assertThat(lines).hasSizeGreaterThan(6_500);
        Set<String> html = HostileTexts.together(COURSE, lines);
        assertThat(html).hasSizeGreaterThan(6_500);
        assertThat(seen(html)).isEmpty();
        assertThat(seen(HostileFigures.inEachKind(lines))).isEmpty();
    }

    /** What is found or happens, page by page. */
    private static List<String> seen(Set<String> html) {
        List<String> seen = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            StringBuilder body = new StringBuilder();
            context.route("**", route -> answer(route, body));
            Inert inert = Inert.watching(context, SITE::equals);
            Page page = inert.open(context);
            for (String one : html) {
                body.append("<div>").append(one).append("</div>\n");
                if (body.length() > PAGE) {
                    seen.addAll(looked(page, inert));
                    body.setLength(0);
                }
            }
            seen.addAll(looked(page, inert));
        }
        return seen;
    }

    private static List<String> looked(Page page, Inert inert) {
        page.navigate(SITE);
        return inert.inContent(page);
    }

    private static void answer(Route route, StringBuilder body) {
        if (route.request().url().equals(SITE)) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody("<!doctype html><title>x</title><body>" + body));
        } else {
            route.abort();
        }
    }
}
