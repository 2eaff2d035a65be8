package org.cascadetutor.content.render;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders what lessons have beyond plain markdown. */
final class LessonNodes extends CoreHtmlNodeRenderer implements NodeRenderer {

    private static final Pattern CITATION = Pattern.compile("\\[@([^\\[\\]]+)\\]");
    private static final String TERM = "term:";
    private static final String COMMENT = "<!--";
    private static final int TOP_HEADING = 2;

    private final HtmlNodeRendererContext nodes;
    private final HtmlWriter html;
    private final Writing writing;

    LessonNodes(HtmlNodeRendererContext context, Writing writing) {
        super(context);
        this.nodes = context;
        this.html = context.getWriter();
        this.writing = writing;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Heading.class,
                Link.class,
                Image.class,
                Text.class,
                Paragraph.class,
                BlockQuote.class,
                HtmlBlock.class,
                HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof HtmlBlock block) {
            raw(block.getLiteral());
        } else if (node instanceof HtmlInline inline) {
            raw(inline.getLiteral());
        } else {
            node.accept(this);
        }
    }

    /** The page has the first-level heading; an author's # is a section like ##. */
    private void heading(Heading heading) {
        String tag = "h" + Math.max(TOP_HEADING, heading.getLevel());
        html.line();
        html.tag(tag, Map.of("id", writing.heading(Texts.of(heading))));
        visitChildren(heading);
        html.tag("/" + tag);
        html.line();
    }

    /** Comments are notes among authors; other raw HTML is shown as the text it is. */
    private void raw(String literal) {
        if (!literal.startsWith(COMMENT)) {
            html.text(literal);
        }
    }

    @Override
    public void visit(Text text) {
        Matcher citation = CITATION.matcher(text.getLiteral());
        int from = 0;
        while (citation.find()) {
            html.text(text.getLiteral().substring(from, citation.start()).stripTrailing());
            cite(citation.group(1), text);
            from = citation.end();
        }
        html.text(text.getLiteral().substring(from));
    }

    private void cite(String keys, Node at) {
        html.tag("sup", Map.of("class", "cite"));
        String between = "";
        for (String key : keys.split("[;,]")) {
            int number = writing.reference(key.strip().replaceFirst("^@", ""), at);
            if (number > 0) {
                html.text(between);
                html.tag("a", Map.of("href", "#ref-" + number));
                html.text(Integer.toString(number));
                html.tag("/a");
                between = ", ";
            }
        }
        html.tag("/sup");
    }

    @Override
    public void visit(Link link) {
        if (!link.getDestination().startsWith(TERM)) {
            writing.link(link);
            super.visit(link);
            return;
        }
        String id = link.getDestination().substring(TERM.length());
        if (writing.term(id, link).isEmpty()) {
            visitChildren(link);
            return;
        }
        String href = "/courses/%s/glossary#%s".formatted(writing.context().course(), id);
        html.tag("a", Attributes.of("class", "term", "href", href, "data-term", id));
        visitChildren(link);
        html.tag("/a");
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean figure =
                paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild() == paragraph.getLastChild();
        if (figure) {
            visit((Image) paragraph.getFirstChild());
        } else {
            super.visit(paragraph);
        }
    }

    @Override
    public void visit(Image image) {
        html.line();
        html.tag("figure", Map.of("class", "figure"));
        html.text(writing.figure(image.getDestination(), Texts.of(image), image));
        if (image.getTitle() != null) {
            html.tag("figcaption");
            html.text(image.getTitle());
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    @Override
    public void visit(BlockQuote quote) {
        new Callout(html, nodes, writing).render(quote, () -> super.visit(quote));
    }
}
