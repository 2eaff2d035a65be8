package org.cascadetutor.browser;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the forms of pages, fills them with hostile lines and sends them as a browser without script would, one of each kind. */
final class HostileForms {

    /** Forms that would end the visit, or change what others may do. */
    private static final Pattern LEFT_ALONE = Pattern.compile(
            ".*/(sign-out.*|erase|close|open|withdraw|grant|revoke|hold|reset-link|password|sessions|end|decline|answers|moves)");

    private static final Pattern NAMED = Pattern.compile(
            "(?<=/courses/|/edit/|/lessons/|/skills/|/notes/lesson/|/notes/question/|/questions/|/sessions/|/people/|/teach/)[^/]+");

    private static final String FILL =
            """
            ([selector, words]) => { const form = document.querySelector(selector), groups = new Set();
              for (const one of form.elements) {
                if (one.type === 'radio' || one.type === 'checkbox') { if (!groups.has(one.name)) one.checked = true; groups.add(one.name); }
                else if (one.tagName === 'SELECT') one.selectedIndex = groups.size ? one.options.length - 1 : Math.min(1, one.options.length - 1);
                else if (one.inputMode === 'decimal' || one.type === 'number') one.value = '7';
                else if (one.tagName === 'TEXTAREA' || one.type === 'text' || one.type === 'search' || one.type === 'email') {
                  one.removeAttribute('maxlength'); one.type === 'email' && (one.type = 'text'); one.value = words; }
                if (one.tagName === 'SELECT') groups.add(one.name);
              } }
            """;

    private static final String SEND =
            """
            ([selector, button]) => { const form = document.querySelector(selector);
              const by = button ? form.querySelector(button)
                : form.querySelector('button[value=preview]') || form.querySelector('button:not([formaction]):not([type=button])');
              if (button && !by) return false;
              const name = by && by.name, value = by && by.value;
              if (name) { const field = document.createElement('input'); field.type = 'hidden'; field.name = name; field.value = value; form.append(field); }
              if (by && by.getAttribute('formaction')) form.setAttribute('action', by.getAttribute('formaction'));
              HTMLFormElement.prototype.submit.call(form); return true; }
            """;

    private static final int MOST = 3_900;
    private static final int LONGEST_ANSWER = 300;

    private final Page page;
    private final List<String> lines;
    private final Set<String> sent = new TreeSet<>();

    HostileForms(Page page, List<String> lines) {
        this.page = page;
        this.lines = lines;
    }

    /** Finds nothing to send. */
    static HostileForms none(Page page) {
        return new HostileForms(page, List.of());
    }

    /** The kinds of forms that were sent. */
    Set<String> sent() {
        return sent;
    }

    /** Selectors of the forms on the page of a kind that was not sent yet. */
    @SuppressWarnings("unchecked")
    List<String> fresh() {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> actions = (List<String>) page.evaluate("() => [...document.querySelectorAll('form[method=post]')]"
                + ".map(form => form.getAttribute('action') || location.pathname)");
        return actions.stream()
                .filter(action -> !LEFT_ALONE.matcher(action).matches() && sent.add(kind(action)))
                .map("form[action='%s']"::formatted)
                .toList();
    }

    /** Sends a form with all lines, as many at a time as it takes. */
    void submit(String form, Runnable after) {
        String from = page.url();
        StringBuilder words = new StringBuilder();
        for (String line : lines) {
            if (words.length() + line.length() >= MOST) {
                submit(form, from, words.toString(), after);
                words.setLength(0);
            }
            words.append(line).append('\n');
        }
        submit(form, from, words.toString(), after);
    }

    private void submit(String form, String from, String words, Runnable after) {
        page.navigate(from);
        if (page.locator(form).count() > 0) {
            page.evaluate(FILL, List.of(form, words));
            send(page, form, "");
            after.run();
        }
    }

    /** Fills whatever a form has: the first of each choice, the last of each list, these lines in each text. */
    static void fill(Page page, String form, List<String> lines) {
        String words = String.join(" ", lines);
        page.evaluate(FILL, List.of(form, words.substring(0, Math.min(words.length(), LONGEST_ANSWER))));
    }

    /** Sends a form, by a button of it if one is named and there. */
    static void send(Page page, String form, String button) {
        boolean there = button.isEmpty() || page.locator(form + " " + button).count() > 0;
        if (there) {
            page.waitForNavigation(() -> page.evaluate(SEND, List.of(form, button)));
        }
    }

    /** An address without the names in it. */
    static String kind(String path) {
        String most = NAMED.matcher(path.replaceAll("\\?.*", "")).replaceAll("…");
        return most.replaceAll("(?<=/teach/…/edit/…/)[^/]+/[^/]+", "…/…").replaceAll("[0-9a-f-]{36}", "…");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
