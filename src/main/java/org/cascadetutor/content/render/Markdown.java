package org.cascadetutor.content.render;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.course.text.SafeHtml;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Markdown into safe HTML: CommonMark with tables and footnotes, glossary links, citations, figures, callouts and
 * check-yourself questions. Raw HTML is shown as text. The result goes through a sanitiser before anything trusted is put in.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());

    /** Cleaned HTML with its drawings, and the words alone, once and only if somebody asks. */
    private record Clean(String html, Supplier<String> plain) {}

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    /** Renders a lesson's text. `start` is the place of its first line. */
    public static Rendered lesson(String markdown, Place start, RenderContext context) {
        Writing writing = new Writing(context, start);
        Passages passages = new Passages();
        Clean clean = html(markdown, writing, passages::mark);
        return new Rendered(
                new SafeHtml(clean.html()),
                clean.plain().get(),
                writing.headings(),
                passages.found(),
                writing.references(),
                writing.terms(),
                writing.links());
    }

    /** Renders a short text, such as an option; a lone paragraph comes without its tags, to stand inside a line. */
    public static SafeHtml inline(String markdown, Place start, RenderContext context) {
        if (markdown.isBlank()) {
            return SafeHtml.EMPTY;
        }
        return PlainText.is(markdown) ? new SafeHtml(markdown) : parsed(markdown, start, context);
    }

    static SafeHtml parsed(String markdown, Place start, RenderContext context) {
        String html =
                html(markdown, new Writing(context, start), clean -> {}).html().strip();
        boolean lone = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0;
        return new SafeHtml(lone ? html.substring("<p>".length(), html.length() - "</p>".length()) : html);
    }

    private static Clean html(String markdown, Writing writing, Consumer<Document> marked) {
        try {
            return rendered(markdown.replace(Writing.MARK, ""), writing, marked);
        } catch (StackOverflowError tooDeep) {
            writing.tooDeep();
            return new Clean("", () -> "");
        }
    }

    private static Clean rendered(String markdown, Writing writing, Consumer<Document> marked) {
        Node document = PARSER.parse(markdown);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .nodeRendererFactory(context -> new LessonNodes(context, writing))
                .build();
        Document clean = Sanitiser.clean(renderer.render(document));
        marked.accept(clean);
        return new Clean(writing.withFigures(clean.body().html()), () -> words(clean));
    }

    /** The words alone, for search; footnote marks, citations, drawings and survival figures are left out. */
    public static String plain(String html) {
        if (PlainText.is(html)) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        return words(document);
    }

    /** The words of a page that is not needed any more; drawings may not be in their places yet. */
    private static String words(Document document) {
        document.select("svg, sup").remove();
        Survival.cut(document);
        document.select("figure").forEach(figure -> figure.textNodes().forEach(TextNode::remove));
        return document.body().text();
    }
}
