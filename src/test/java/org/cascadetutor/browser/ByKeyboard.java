package org.cascadetutor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody without a mouse: everything is reached with Tab and done with keys. */
final class ByKeyboard {

    private static final int MOST_TABS = 80;

    private final Page page;

    ByKeyboard(Page page) {
        this.page = page;
    }

    /** Answers the open question rightly and sends it. */
    void answer() {
        page.locator("body").press("Home");
        switch (page.locator("#exercise").getAttribute("data-type")) {
            case "true-false-set" -> List.of("t", "f", "t").forEach(page.keyboard()::press);
            case "ordering" -> List.of("one", "two", "three").forEach(this::toTheEnd);
            case "matching" -> match();
            case "numeric" -> measure();
            case "short-text" -> type("#text", "metastasis");
            case "cloze" -> {
                type("[name='blank.1']", "portal");
                type("[name='blank.2']", "liver");
            }
            case "hotspot" -> {
                press("[data-region=lungs]", "Space");
                press("[data-region=liver]", "Enter");
            }
            default -> options();
        }
        press("button[data-key=Enter]", "Enter");
    }

    private void match() {
        if (page.locator("#pair-lungs").count() > 0) {
            type("#pair-lungs", "lungs");
            type("#pair-liver", "liver");
        } else {
            type("#pair-l1", "liver");
            type("#pair-l2", "lungs");
        }
    }

    private void measure() {
        boolean node = page.locator("#stem").innerText().contains("node");
        type("#value", node ? "12.5" : "20");
    }

    private void options() {
        if (page.locator(".verdict").count() > 0) {
            page.keyboard().press("t");
        }
        List<String> options =
                page.locator("fieldset.options:not(.verdict) .opt span").allInnerTexts();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).matches("the right one.*|yes .*|because of feet")) {
                page.keyboard().press(Integer.toString(i + 1));
            }
        }
    }

    private void toTheEnd(String card) {
        String id = page.locator(".cards li", new Page.LocatorOptions().setHasText(card))
                .locator("input")
                .inputValue();
        press("button[value='%s:down']".formatted(id), "Enter");
        page.keyboard().press("Enter");
    }

    private void type(String at, String text) {
        reach(at);
        page.keyboard().type(text);
    }

    /** Tabs to the first such element and presses the key. */
    void press(String at, String key) {
        reach(at);
        page.keyboard().press(key);
    }

    /** Tabs round the page until it is there. */
    void reach(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(selector).as("reached with Tab").isNull();
    }
}
