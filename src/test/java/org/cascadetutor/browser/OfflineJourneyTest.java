package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The network goes: lessons stay readable, an answer waits and is sent once; the sign-in goes: nothing typed is lost. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class OfflineJourneyTest extends BrowserJourney {

    private static final String LESSON = "/courses/tiny/lessons/";

    @Test
    void anOpenedLessonIsReadableWithoutNetworkAndSaysThatItIsACopy() {
        Page page = page(true, ColorScheme.LIGHT);
        page.navigate(address.resolve("/courses/tiny").toString());
        String lesson = page.locator("a[href^='" + LESSON + "']").first().getAttribute("href");
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.navigate(address.resolve(lesson).toString());
        page.waitForFunction("async path => Boolean(await (await caches.open('cascade-lessons')).match(path))", lesson);
        String heading = page.locator("h1").innerText();
        page.context().setOffline(true);
        page.reload();
        assertThat(page.locator("h1").innerText()).isEqualTo(heading);
        assertThat(page.locator("#offline").innerText()).contains("You are offline. This is the copy");
        audit(page);
        page.navigate(address.resolve("/courses/tiny/progress").toString());
        assertThat(page.locator("h1").innerText()).isEqualTo("You are offline");
        page.navigate(address.resolve(lesson).toString());
        assertThat(page.locator("h1").innerText()).isEqualTo(heading);
    }

    @Test
    void anAnswerWithoutNetworkWaitsThroughAReloadAndIsSentOnce() {
        Page page = page(true, ColorScheme.LIGHT);
        String session = begin(page);
        page.context().setOffline(true);
        new ByKeyboard(page).answer();
        waiting(page);
        audit(page);
        page.context().setOffline(false);
        page.waitForURL(session + "?answered=*");
        assertThat(page.locator("#exercise[data-answered]").count()).isEqualTo(1);
        assertThat(page.evaluate("() => JSON.parse(localStorage.getItem('cascade-kept')).length"))
                .isEqualTo(0);
    }

    @Test
    void anAnswerOutlivesItsTabAndIsSentFromTheNextPage() {
        Page page = page(true, ColorScheme.LIGHT);
        String session = begin(page);
        page.context().setOffline(true);
        new ByKeyboard(page).answer();
        waiting(page);
        page.close();
        page = page.context().newPage();
        page.context().setOffline(false);
        page.navigate(address.resolve("/courses/tiny").toString());
        Locator sent = page.locator("[data-state=sent] a");
        sent.waitFor();
        sent.click();
        page.waitForURL(session + "?answered=*");
    }

    @Test
    void anAnswerOfSomebodyElseIsOfferedAndNotSent() {
        Page page = page(true, ColorScheme.LIGHT);
        begin(page);
        page.context().setOffline(true);
        new ByKeyboard(page).answer();
        waiting(page);
        page.evaluate("() => { const all = JSON.parse(localStorage.getItem('cascade-kept'));"
                + " all[0].person = '" + UUID.randomUUID()
                + "'; localStorage.setItem('cascade-kept', JSON.stringify(all)); }");
        page.context().setOffline(false);
        page.locator("[data-state=other] [data-do=drop]").waitFor();
        assertThat(page.locator("#exercise[data-answered]").count()).isZero();
        audit(page);
        page.locator("[data-state=other] [data-do=send]").click();
        page.waitForURL("**?answered=*");
    }

    @Test
    void anAnswerAfterTheSignInEndedIsSentAfterTheNext() {
        for (boolean script : new boolean[] {true, false}) {
            Page page = page(script, ColorScheme.DARK);
            String name = "away-" + UUID.randomUUID().toString().substring(0, 8);
            page.navigate(address.resolve("/register").toString());
            signIn(page, name);
            String session = begin(page);
            while (page.locator("input[name=option]").count() == 0) {
                session = begin(page);
            }
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("cascade"));
            page.locator("input[name=option]").first().check();
            page.locator("button[data-key=Enter]").click();
            page.locator("[data-expired] #username").waitFor();
            if (script) {
                audit(page);
            }
            signIn(page, name);
            page.locator("main form button").click();
            page.waitForURL(session + "?answered=*");
        }
    }

    private static void signIn(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill("a long enough phrase");
        page.locator("main form button").click();
        page.waitForLoadState();
    }

    private static void waiting(Page page) {
        page.locator("[data-state=waiting]").waitFor();
        assertThat(page.locator("#offline").innerText()).contains("Kept on this device");
    }

    private String begin(Page page) {
        page.navigate(address.resolve("/courses/tiny/practice").toString());
        page.locator("main form button").first().click();
        page.waitForURL("**/sessions/**");
        return page.url();
    }
}
