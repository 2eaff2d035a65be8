package org.cascadetutor.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The accessibility audit as a list of faults, each with its place. The script is read once for a page, not once for an audit. */
final class Axe {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RUN =
            """
            async runOnly => {
              const found = await axe.run(document, {runOnly, resultTypes: ['violations'], elementRef: false});
              return found.violations.flatMap(rule => rule.nodes.slice(0, 3)
                .map(node => rule.id + ' at ' + node.target.join(' ') + ': ' + rule.help));
            }
            """;

    private Axe() {}

    /** Every rule of WCAG 2.2 at A and AA, and what is good practice beside it. */
    static List<String> faults(Page page) {
        return run(page, Map.of("type", "tag", "values", WCAG));
    }

    /** Only what a theme can spoil. */
    static List<String> contrast(Page page) {
        return run(page, Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, Map<String, ?> rules) {
        if ((Boolean) page.evaluate("() => !window.axe")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, rules);
    }
}
