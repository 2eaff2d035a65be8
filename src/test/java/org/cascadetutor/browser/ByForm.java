package org.cascadetutor.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody whose browser runs no script: chooses in the form as it came. */
final class ByForm {

    private ByForm() {}

    /** Chooses the right answer to the open question, and does not send it. */
    static void choose(Page page) {
        switch (page.locator("#exercise").getAttribute("data-type")) {
            case "true-false-set" -> {
                for (String one : List.of("a=true", "b=false", "c=true")) {
                    page.locator("input[name='verdict.%s'][value=%s]".formatted((Object[]) one.split("=")))
                            .check();
                }
            }
            case "ordering" -> List.of("one", "two", "three").forEach(card -> toTheEnd(page, card));
            case "matching" -> {
                boolean labelling = page.locator("#pair-lungs").count() > 0;
                page.selectOption(labelling ? "#pair-lungs" : "#pair-l2", labelling ? "r3" : "r1");
                page.selectOption(labelling ? "#pair-liver" : "#pair-l1", labelling ? "r1" : "r2");
            }
            case "numeric" -> {
                boolean node = page.locator("#stem").innerText().contains("node");
                page.fill("#value", node ? "1,25" : "2");
                page.selectOption("#unit", "cm");
            }
            case "short-text" -> page.fill("#text", "metastasis");
            case "cloze" -> {
                page.fill("[name='blank.1']", "portal");
                page.selectOption("[name='blank.2']", "a");
            }
            case "hotspot" ->
                List.of("lungs", "liver").forEach(region -> page.locator("input[value=" + region + "]")
                        .check());
            default -> chooseOptions(page);
        }
    }

    private static void chooseOptions(Page page) {
        if (page.locator(".verdict").count() > 0) {
            page.locator(".verdict input[value=true]").check();
        }
        for (Locator option :
                page.locator("fieldset.options:not(.verdict) .opt").all()) {
            if (option.innerText().matches("(?s).*(the right one|yes |because of feet).*")) {
                option.locator("input").check();
            }
        }
    }

    /** Down, step by step; without script each step is a page of its own. */
    private static void toTheEnd(Page page, String card) {
        for (int step = 0; step < 2; step++) {
            page.locator(".cards li")
                    .filter(new Locator.FilterOptions().setHasText(card))
                    .locator("button[value$=':down']")
                    .click();
        }
    }
}
