package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * The first view of the pages of the course that ships, with an empty cache: bytes over the wire (headers too, as the browser counts
 * them), requests, hosts, layout shift and largest paint. The paint is printed and not asserted: it depends on who else uses the machine.
 */
@QuarkusTest
@TestProfile(FlagshipProfile.class)
class WeightTest extends BrowserJourney {

    private static final Logger LOG = Logger.getLogger(WeightTest.class);

    private static final int MOST_BYTES = 150 * 1024;
    private static final int MOST_REQUESTS = 15;

    private static final String WATCH =
            """
            window.shift = 0; window.paint = 0;
            new PerformanceObserver(list => list.getEntries().forEach(one => { if (!one.hadRecentInput) window.shift += one.value; }))
              .observe({type: 'layout-shift', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(one => { window.paint = one.startTime; }))
              .observe({type: 'largest-contentful-paint', buffered: true});
            """;

    /** What a page cost. Sizes in bytes, times in milliseconds, the shift as the share of the window that moved. */
    record Cost(String page, int bytes, int requests, Set<String> hosts, double shift, double paint) {}

    @Test
    void theFirstViewOfEveryKindOfPageIsLightAndStill() {
        List<Cost> costs = new ArrayList<>();
        for (int width : List.of(1280, 375)) {
            costs.add(cost("home", width, page -> open(page, "/")));
            costs.add(cost("map", width, page -> open(page, "/courses/metastasis?view=map")));
            costs.add(cost("lesson", width, page -> open(page, "/courses/metastasis/lessons/emt")));
            costs.add(cost("practice", width, page -> open(page, "/courses/metastasis/practice")));
            costs.add(cost("question", width, question(width)));
            costs.add(cost("progress", width, page -> open(page, "/courses/metastasis/progress")));
            costs.add(cost("glossary", width, page -> open(page, "/courses/metastasis/glossary")));
        }
        table(costs).lines().forEach(LOG::info);
        assertThat(costs).allSatisfy(cost -> {
            assertThat(cost.bytes()).as("bytes of " + cost).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(cost.requests()).as("requests of " + cost).isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(cost.hosts()).as("hosts of " + cost).containsExactly(address.getHost());
            assertThat(cost.shift()).as("layout shift of " + cost).isLessThan(0.01);
        });
    }

    private interface Opening {
        void of(Page page);
    }

    /** A question, first seen with an empty cache: the session is begun in another window, and only its cookies come along. */
    private Opening question(int width) {
        Page begun = window(width);
        open(begun, "/courses/metastasis/lessons/emt");
        begun.locator("section.practise button").click();
        begun.waitForURL("**/sessions/**");
        return page -> {
            page.context()
                    .addCookies(begun.context().cookies().stream()
                            .filter(one -> one.name.equals("cascade"))
                            .map(one -> new Cookie(one.name, one.value).setUrl(begun.url()))
                            .toList());
            page.navigate(begun.url());
        };
    }

    private Cost cost(String name, int width, Opening opening) {
        Page page = window(width);
        page.addInitScript(WATCH);
        int[] bytes = {0};
        int[] requests = {0};
        Set<String> hosts = new TreeSet<>();
        CDPSession wire = page.context().newCDPSession(page);
        wire.send("Network.enable");
        wire.on(
                "Network.loadingFinished",
                (JsonObject done) -> bytes[0] += done.get("encodedDataLength").getAsInt());
        page.onRequest(request -> {
            requests[0]++;
            hosts.add(URI.create(request.url()).getHost());
        });
        opening.of(page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        double shift = ((Number) page.evaluate("() => window.shift + 0.0")).doubleValue();
        double paint = ((Number) page.evaluate("() => window.paint + 0.0")).doubleValue();
        page.context().close();
        return new Cost(name + (width < 700 ? " 375" : ""), bytes[0], requests[0], hosts, shift, paint);
    }

    private Page window(int width) {
        return page(new Browser.NewContextOptions().setViewportSize(width, 800));
    }

    private void open(Page page, String path) {
        page.navigate(address.resolve(path).toString());
    }

    private static String table(List<Cost> costs) {
        StringBuilder table = new StringBuilder("weight of first views\n");
        table.append("%-12s %8s %8s %8s %8s%n".formatted("page", "bytes", "requests", "CLS", "LCP ms"));
        costs.forEach(cost -> table.append("%-12s %8d %8d %8.3f %8.0f%n"
                .formatted(cost.page(), cost.bytes(), cost.requests(), cost.shift(), cost.paint())));
        return table.toString();
    }
}
