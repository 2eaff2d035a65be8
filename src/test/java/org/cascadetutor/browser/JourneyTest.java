package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.InvitationService;
import org.junit.jupiter.api.Test;

/** One journey for each trip, in a real browser, with an accessibility audit of every page visited. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class JourneyTest extends BrowserJourney {

    private final InvitationService invitations;

    JourneyTest(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Test
    void aVisitorReadsALesson() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = page(true, scheme);
            go(page, "/");
            go(page, "/courses/tiny");
            page.locator(".rows a", new Page.LocatorOptions().setHasText("A start"))
                    .click();
            audit(page);
            page.locator("a.term").click();
            assertThat(page.locator(".popover").innerText()).contains("thin sheet");
            page.keyboard().press("Escape");
            page.locator("details.check summary").click();
            assertThat(page.locator("details.check").innerText()).contains("Because.");
            go(page, "/courses/tiny/glossary");
            go(page, "/search?q=membrane");
            go(page, "/about");
            go(page, "/nowhere");
        }
    }

    @Test
    void aGuestPractisesToMasteryByKeyboardAlone() {
        Page page = page(true, ColorScheme.LIGHT);
        go(page, "/courses/tiny/practice");
        page.locator("main form button").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/sessions/**");
        audit(page);
        practise(page, true);
        assertThat(page.locator("h1").innerText()).contains("Mastered by practice");
        audit(page);
        go(page, "/courses/tiny/progress");
        assertThat(page.locator("table").first().innerText()).contains("proficient");
        page.locator("table a").first().click();
        page.waitForURL("**/progress/skills/**");
        audit(page);
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = page(false, ColorScheme.LIGHT);
        page.navigate(address.resolve("/courses/tiny/practice").toString());
        page.locator("main form button").first().click();
        page.waitForURL("**/sessions/**");
        practise(page, false);
        assertThat(page.locator("h1").innerText()).contains("Mastered by practice");
    }

    @Test
    void anInstructorEditsALessonAndLearnersSeeIt() throws IOException {
        Page page = page(true, ColorScheme.LIGHT);
        go(page, invitations.invite(Role.INSTRUCTOR, "tiny"));
        page.fill("#username", "journey-teacher");
        page.fill("#password", "a long enough phrase");
        page.locator("main form button").click();
        page.waitForURL("**/teach");
        audit(page);
        go(page, "/teach/tiny/edit/one/start/lesson.md");
        String source = page.inputValue("#source");
        page.fill("#source", source.replace("[@Someone2001]", "[@Nobody]"));
        page.locator("button[value=save]").click();
        assertThat(page.locator("main").innerText())
                .contains("Not saved")
                .contains("Nobody")
                .contains("line ");
        page.fill("#source", source.replace("Under a lining", "Beneath a lining"));
        page.locator("button[value=save]").click();
        assertThat(page.locator("main").innerText()).contains("Saved.");
        audit(page);
        go(page, "/courses/tiny/lessons/start");
        assertThat(page.locator("article").innerText()).contains("Beneath a lining");
        assertThat(Files.readString(JourneyProfile.CONTENT.resolve("tiny/one/start/lesson.md")))
                .contains("Beneath a lining");
        staleSavesKeepBothTexts(page);
    }

    private void staleSavesKeepBothTexts(Page page) throws IOException {
        go(page, "/teach/tiny/edit/one/start/lesson.md");
        Path file = JourneyProfile.CONTENT.resolve("tiny/one/start/lesson.md");
        Files.writeString(file, Files.readString(file).replace("Beneath a lining", "Somebody else's words: a lining"));
        page.fill("#source", page.inputValue("#source").replace("Beneath", "My words:"));
        page.locator("button[value=save]").click();
        assertThat(page.locator("main").innerText()).contains("somebody else has saved", "Somebody else's words");
        assertThat(page.inputValue("#source")).contains("My words:");
        audit(page);
    }

    /** Answers rightly until the session ends; the tiny course's right options say so. */
    private static void practise(Page page, boolean keyboard) {
        for (int i = 0; i < 40 && page.locator("#exercise[data-type]").count() > 0; i++) {
            answer(page, keyboard);
            page.waitForSelector("#exercise[data-answered]");
            assertThat(page.locator(".verdict-line").innerText()).contains("Right");
            if (keyboard) {
                page.keyboard().press("Enter");
            } else {
                page.locator("a[data-key=Enter]").click();
            }
            page.waitForFunction("() => !document.querySelector('#exercise[data-answered]')");
        }
    }

    private static void answer(Page page, boolean keyboard) {
        String type = page.locator("#exercise").getAttribute("data-type");
        if (type.equals("ordering")) {
            order(page, List.of("one", "two", "three"));
        } else {
            List<String> options =
                    page.locator("fieldset.options:not(.verdict) .opt span").allInnerTexts();
            for (int i = 0; i < options.size(); i++) {
                boolean right = options.get(i).matches("the right one|yes .*|because of feet");
                if (right && keyboard) {
                    page.keyboard().press(Integer.toString(i + 1));
                } else if (right) {
                    page.locator("fieldset.options:not(.verdict) .opt input")
                            .nth(i)
                            .check();
                }
            }
            if (type.equals("true-false-reason")) {
                page.locator(".verdict input[value=true]").check();
            }
        }
        if (keyboard) {
            page.locator("#exercise-title").focus();
            page.keyboard().press("Enter");
        } else {
            page.locator("button[data-key=Enter]").click();
        }
    }

    private static void order(Page page, List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            for (int tries = 0; tries < 5; tries++) {
                int at = page.locator(".cards li > span:first-of-type")
                        .allInnerTexts()
                        .indexOf(wanted.get(place));
                if (at == place) {
                    break;
                }
                page.locator(".cards li")
                        .nth(at)
                        .locator("button[value$=':up']")
                        .click();
            }
        }
    }
}
