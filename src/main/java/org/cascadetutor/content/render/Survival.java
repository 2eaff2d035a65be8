package org.cascadetutor.content.render;

import org.cascadetutor.course.text.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Passages with survival figures: folded away for who does not want to see them, and never in the search. Pure. */
public final class Survival {

    private static final String PASSAGES = "details.note-survival";

    private Survival() {}

    /** The same text with its passages folded; the line that opens each says so in these words of this language. */
    public static SafeHtml folded(SafeHtml html, String words, String language) {
        if (!html.value().contains("note-survival")) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html.value());
        document.outputSettings(Sanitiser.AS_IS);
        for (Element passage : document.select(PASSAGES)) {
            passage.removeAttr("open");
            passage.select("summary").first().attr("lang", language).text(words);
        }
        return new SafeHtml(document.body().html());
    }

    static void cut(Document document) {
        document.select(PASSAGES).remove();
    }
}
