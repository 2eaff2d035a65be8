package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** A term opens its definition where it stands, by keyboard, and gives the focus back; without script it leads to the glossary. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class TermsTest extends BrowserJourney {

    private static final String LESSON = "/courses/tiny/lessons/start";

    @Test
    void aTermOpensByKeyboardAndClosesWithEscape() {
        Page page = page(true, ColorScheme.LIGHT);
        go(page, LESSON);
        var term = page.locator("article a.term").first();
        double before = term.boundingBox().y;
        term.focus();
        page.keyboard().press("Enter");
        var box = page.locator("#definition");
        box.waitFor();
        assertThat(box.innerText()).contains("A thin sheet under a lining.");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("definition");
        assertThat(term.boundingBox().y).as("nothing moves").isEqualTo(before);
        assertThat(term.getAttribute("aria-expanded")).isEqualTo("true");
        audit(page);
        page.keyboard().press("Escape");
        page.waitForFunction("!document.getElementById('definition')");
        assertThat(page.evaluate("document.activeElement.dataset.term")).isEqualTo("basement-membrane");
        assertThat(term.getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void withoutScriptATermIsALinkToTheGlossary() {
        Page page = page(false, ColorScheme.DARK);
        go(page, LESSON);
        page.locator("article a.term").first().click();
        assertThat(page.url()).endsWith("/glossary#basement-membrane");
    }

    @Test
    void aNoteIsSavedWhereItIsWrittenAndTheSheetIsAccessible() {
        Page page = page(true, ColorScheme.DARK);
        go(page, LESSON);
        page.locator("#note-lesson summary").click();
        page.locator("#note-text-lesson").fill("mine");
        page.locator("#note-save-lesson").click();
        page.waitForSelector("#note-lesson .own-state");
        assertThat(page.url()).endsWith(LESSON);
        audit(page);
        go(page, "/courses/tiny/sheet");
        assertThat(page.locator(".sheet-note").innerText()).contains("mine");
    }
}
