package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.testing.Hostile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every page of the program, shown to somebody with every role in courses made of hostile lines, who has typed such lines into every form;
 * without the policy that would stop them too. Pages and forms are found by following links, so a new one is tried with the others.
 */
@QuarkusTest
@TestProfile(HostileProfile.class)
class HostilePagesJourneyTest extends BrowserJourney {

    private static final String NAME = "<img src=x onerror=window.hit=1>\"'";
    private static final int MOST_PAGES = 400;

    private final AccountService accounts;
    private final PersonStore people;
    private final List<String> found = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();
    private BrowserContext context;
    private Inert inert;
    private Page page;

    HostilePagesJourneyTest(AccountService accounts, PersonStore people) {
        this.accounts = accounts;
        this.people = people;
    }

    @BeforeEach
    void enter() {
        Entry.Entered somebody = accounts.newGuest();
        people.name(somebody.person().id(), NAME, "no hash");
        people.grant(somebody.person().id(), new Grant(Role.ADMINISTRATOR, Grant.EVERY_COURSE));
        context = bypassing();
        context.addCookies(List.of(new Cookie("cascade", somebody.token()).setUrl(address.toString())));
        inert = Inert.watching(context, url -> URI.create(url).getHost().equals(address.getHost()));
        page = inert.open(context);
    }

    @Test
    void noPageAndNoFormLetsAnythingAct() {
        int answered = 0;
        for (int part = 0; part < HostileProfile.OWN; part++) {
            answered += practise("own-" + part);
        }
        assertThat(answered).isGreaterThanOrEqualTo(HostileProfile.OWN * 13);
        HostileForms forms = new HostileForms(page, Hostile.lines());
        crawl(forms);
        assertThat(forms.sent()).contains("/courses/…/notes/lesson/…", "/courses/…/questions/…/reports", "/settings");
        crawl(HostileForms.none(page));
        assertThat(kinds)
                .contains(
                        "/",
                        "/account",
                        "/account/data",
                        "/admin",
                        "/admin/audit",
                        "/courses/…",
                        "/courses/…/glossary",
                        "/courses/…/lessons/…",
                        "/courses/…/misconceptions",
                        "/courses/…/progress/skills/…",
                        "/courses/…/sessions/…",
                        "/courses/…/sheet",
                        "/search",
                        "/settings",
                        "/teach",
                        "/teach/…/edit/…/…/…");
        assertThat(found).isEmpty();
    }

    /** Answers every question of a course somehow, looking at it before, with its hints, and after. */
    private int practise(String course) {
        show("/courses/" + course + "/practice");
        HostileForms.send(page, "main form[action$='/sessions']", "");
        int answered = 0;
        while (page.locator("#exercise[data-type]").count() > 0 && answered < 40) {
            look();
            HostileForms.send(page, "#answer", "button[formaction$='/hints']");
            look();
            HostileForms.fill(page, "#answer", Hostile.lines().subList(answered, answered + 10));
            HostileForms.send(page, "#answer", "");
            look();
            assertThat(page.locator("[data-answered]").count()).as(page.url()).isEqualTo(1);
            answered++;
            page.navigate(page.locator("a[data-key=Enter]")
                    .first()
                    .evaluate("link => link.href")
                    .toString());
        }
        look();
        return answered;
    }

    private void crawl(HostileForms forms) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(List.of("/"));
        Hostile.lines().forEach(line -> next.add("/search?q=" + HostileForms.encoded(line)));
        while (!next.isEmpty() && seen.size() < MOST_PAGES) {
            String path = next.remove(0);
            if (!seen.add(path)) {
                continue;
            }
            show(path);
            next.addAll(links());
            for (String form : forms.fresh()) {
                forms.submit(form, this::look);
                show(path);
            }
        }
        assertThat(seen.size()).isBetween(60, MOST_PAGES - 1);
    }

    private void show(String path) {
        var response = page.navigate(address.resolve(path).toString());
        assertThat(response.status()).as(path).isLessThan(500);
        look();
    }

    private void look() {
        kinds.add(HostileForms.kind(URI.create(page.url()).getPath()));
        inert.inOurs(page).forEach(one -> found.add(page.url() + ": " + one));
    }

    /** Pages to go to; one of each kind for sessions and the like, all for lessons. */
    @SuppressWarnings("unchecked")
    private List<String> links() {
        List<String> all = (List<String>) page.evaluate(
                "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin)"
                        + ".map(a => a.pathname + a.search)");
        return all.stream()
                .filter(path -> !path.contains("/exports/") && !path.endsWith(".zip") && !path.endsWith(".csv"))
                .filter(path -> !path.startsWith("/assets/") && !path.startsWith("/q/"))
                .distinct()
                .toList();
    }
}
