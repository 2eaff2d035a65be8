package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cascadetutor.access.Route;
import org.cascadetutor.browser.EveryPage.Round;
import org.cascadetutor.browser.Household.Member;
import org.junit.jupiter.api.Test;

/**
 * Every page in both themes and both languages: no fault in the accessibility audit, headings and landmarks in order, nothing beside
 * the window or cut off at 320 px and at 200 %, nothing said on the console. All faults are told at once.
 */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class EveryPageTest extends BrowserJourney {

    private static final String CHECKS = read("checks.js");
    private static final String WORDS = read("words.js");
    private static final int DESK = 1280;
    private static final int PHONE = 320;
    /** 200 % zoom of a window of 1280: half the width for the layout. */
    private static final int ZOOMED = 640;

    private static final Predicate<String> IS_FILE =
            path -> path.endsWith(".zip") || path.endsWith(".csv") || path.contains("/exports/");

    private final EveryPage pages;

    /** The words of each page in English. */
    private final Map<Visit, Set<String>> english = new HashMap<>();

    EveryPageTest(EveryPage pages) {
        this.pages = pages;
    }

    @Test
    void everyRouteOfAPageIsVisited() throws IOException {
        Set<String> routes = Route.all().stream()
                .filter(route -> route.method().equals("GET") && !route.path().startsWith("/api/"))
                .map(Route::path)
                .filter(IS_FILE.negate())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> visited = pages.round().visits().stream()
                .map(Visit::route)
                .filter(route -> !route.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(visited).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyPageIsAccessibleInBothThemesAndLanguagesAtEveryWidth() {
        Round round = pages.round();
        List<String> faults = new ArrayList<>();
        for (String language : List.of("en", "de")) {
            Map<String, Page> windows = new HashMap<>();
            for (Visit visit : round.visits()) {
                Page page = windows.computeIfAbsent(
                        visit.who(), who -> window(language, round.people().get(who), faults));
                look(page, visit, language)
                        .forEach(fault -> faults.add("%s, %s: %s".formatted(visit, language, fault)));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Without motion, so that colours are seen as they are and not on their way from one theme to the other. */
    private Page window(String language, Member member, List<String> faults) {
        Page page = page(new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(DESK, 900));
        if (member != null) {
            page.context().addCookies(List.of(new Cookie("cascade", member.login()).setUrl(address.toString())));
        }
        page.onConsoleMessage(message -> {
            if (message.type().matches("error|warning") && !message.text().startsWith("Failed to load resource")) {
                faults.add(page.url() + " says " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + " breaks with " + error));
        return page;
    }

    /** English is audited whole in the light and German in the dark; the other theme of each only for its colours. */
    private List<String> look(Page page, Visit visit, String language) {
        page.setViewportSize(DESK, 900);
        Response response = page.navigate(address.resolve(visit.path()).toString());
        List<String> faults = new ArrayList<>();
        if (response.status() != visit.status()) {
            faults.add("status " + response.status());
        }
        visit.then().accept(page);
        faults.addAll(mislabelled(page, visit, language));
        boolean light = language.equals("en");
        faults.addAll(Axe.faults(themed(page, light)));
        faults.addAll(Axe.contrast(themed(page, !light)));
        faults.addAll(check(page, language, DESK));
        faults.addAll(check(page, language, ZOOMED));
        faults.addAll(check(page, language, PHONE));
        return faults;
    }

    /** What a page says otherwise in German is the program's own words, and must not be marked as the course's English. */
    @SuppressWarnings("unchecked")
    private List<String> mislabelled(Page page, Visit visit, String language) {
        List<Map<String, String>> words = (List<Map<String, String>>) page.evaluate(WORDS);
        if (language.equals("en")) {
            english.put(visit, words.stream().map(one -> one.get("text")).collect(Collectors.toSet()));
            return List.of();
        }
        return words.stream()
                .filter(one -> !english.get(visit).contains(one.get("text"))
                        && !one.get("lang").equals(language))
                .map(one -> "marked %s: %s".formatted(one.get("lang"), one.get("text")))
                .toList();
    }

    private static Page themed(Page page, boolean light) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light ? ColorScheme.LIGHT : ColorScheme.DARK));
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> check(Page page, String language, int width) {
        page.setViewportSize(width, 900);
        List<String> faults =
                (List<String>) page.evaluate(CHECKS, Map.of("language", language, "narrow", width == PHONE));
        return faults.stream()
                .map(fault -> "at %d px: %s".formatted(width, fault))
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/browser", file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
