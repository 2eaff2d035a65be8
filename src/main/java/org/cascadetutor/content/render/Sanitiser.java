package org.cascadetutor.content.render;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Lets through only the elements and attributes that lessons use: no script, no handlers, no styles, no frames. */
final class Sanitiser {

    /** Makes relative links resolvable for the check of their protocol; it never appears in the result. */
    private static final String BASE = "https://cascade.invalid/";

    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "sup", "sub", "del")
            .addTags("h2", "h3", "h4", "h5", "h6", "a", "div", "span", "section", "aside", "figure", "figcaption")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "details", "summary")
            .addAttributes(":all", "class", "id")
            .addAttributes("a", "href", "data-term", "aria-label", "role")
            .addAttributes("details", "open")
            .addAttributes("ol", "start")
            .addAttributes("th", "align", "scope")
            .addAttributes("td", "align")
            .addAttributes("div", "role", "tabindex", "aria-label")
            .addAttributes("section", "role", "aria-label", "data-footnotes")
            .addAttributes("aside", "role", "aria-label")
            .addProtocols("a", "href", "https", "http", "#")
            .preserveRelativeLinks(true);

    static final Document.OutputSettings AS_IS = new Document.OutputSettings().prettyPrint(false);

    /** A wide table scrolls by itself, also by keyboard. */
    private static final String SCROLLING =
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"table\"></div>";

    private Sanitiser() {}

    static Document clean(String html) {
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html, BASE));
        clean.outputSettings(AS_IS);
        clean.select("table").wrap(SCROLLING);
        return clean;
    }
}
