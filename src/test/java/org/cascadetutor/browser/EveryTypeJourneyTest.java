package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One question of every type, answered rightly by mouse, by keyboard alone, and without script. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class EveryTypeJourneyTest extends BrowserJourney {

    private static final String SUBMIT = "button[data-key=Enter]";
    private static final int QUESTIONS = 13;

    @Test
    void byMouse() {
        Page page = page(true, ColorScheme.LIGHT);
        practise(page, one -> {
            audit(one);
            chooseByMouse(one);
            one.locator(SUBMIT).click();
        });
    }

    @Test
    void byKeyboardAlone() {
        Page page = page(true, ColorScheme.DARK);
        practise(page, one -> {
            new ByKeyboard(one).answer();
            one.waitForSelector("#exercise[data-answered]");
            audit(one);
        });
    }

    @Test
    void withoutScript() {
        Page page = page(false, ColorScheme.LIGHT);
        practise(page, one -> {
            ByForm.choose(one);
            one.locator(SUBMIT).click();
        });
    }

    @Test
    void aCardIsDraggedToItsPlace() {
        Page page = page(true, ColorScheme.LIGHT);
        begin(page, "/courses/every/progress/skills/every-ordering");
        List<String> before = page.locator(".cards li > span:first-of-type").allInnerTexts();
        var last = page.locator(".cards li").last().boundingBox();
        var first = page.locator(".cards li").first().boundingBox();
        page.mouse().move(last.x + 60, last.y + last.height / 2);
        page.mouse().down();
        page.mouse().move(first.x + 60, first.y + first.height * 1.5);
        page.mouse().move(first.x + 60, first.y + 2);
        page.mouse().up();
        assertThat(page.locator(".cards li > span:first-of-type").allInnerTexts())
                .containsExactly(before.get(2), before.get(0), before.get(1));
        assertThat(page.locator("main [role=status]").innerText()).startsWith("1: ");
    }

    private void begin(Page page, String from) {
        page.navigate(address.resolve(from).toString());
        page.locator("main form button").first().click();
        page.waitForURL("**/sessions/**");
    }

    private void practise(Page page, Consumer<Page> answer) {
        begin(page, "/courses/every/practice");
        Set<String> types = new TreeSet<>();
        int answered = 0;
        while (answered < QUESTIONS && page.locator("#exercise[data-type]").count() > 0) {
            String type = page.locator("#exercise").getAttribute("data-type");
            types.add(page.locator(".case").count() > 0 ? "vignette" : type);
            answer.accept(page);
            page.waitForSelector("#exercise[data-answered]");
            assertThat(page.locator(".verdict-line").innerText()).as(type).contains("Right");
            page.locator("a[data-key=Enter]").click();
            page.waitForFunction("() => !document.querySelector('#exercise[data-answered]')");
            answered++;
        }
        assertThat(answered).isEqualTo(QUESTIONS);
        assertThat(types).hasSize(11);
    }

    private static void chooseByMouse(Page page) {
        if (page.locator(".regions").count() > 0) {
            page.locator("[data-region=lungs] ellipse").first().click();
            page.locator("[data-region=liver]").click();
            assertThat(page.locator("input[name=regions]:checked").count()).isEqualTo(2);
        } else {
            ByForm.choose(page);
        }
    }
}
