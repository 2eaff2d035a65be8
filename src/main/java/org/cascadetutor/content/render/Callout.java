package org.cascadetutor.content.render;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** A block quote that begins with [!KIND]: a marked note, or a check-yourself question that folds out. */
final class Callout {

    private static final Pattern OPENING = Pattern.compile("^\\[!([A-Z]+)\\]\\s*");
    private static final String CHECK = "CHECK";
    private static final String SURVIVAL = "SURVIVAL";

    /** The words the labels have in the course's language; courses are in English so far. */
    private static final Map<String, String> LABELS = Map.of(
            "MOUSE",
            "Mouse data",
            "DISPUTED",
            "Disputed",
            "NOTE",
            "Note",
            "SAFETY",
            "Safety",
            SURVIVAL,
            "Survival figures",
            CHECK,
            "Check yourself");

    private final HtmlWriter html;
    private final HtmlNodeRendererContext nodes;
    private final Writing writing;

    Callout(HtmlWriter html, HtmlNodeRendererContext nodes, Writing writing) {
        this.html = html;
        this.nodes = nodes;
        this.writing = writing;
    }

    void render(BlockQuote quote, Runnable plain) {
        Optional<String> kind = opening(quote);
        if (kind.isEmpty()) {
            plain.run();
        } else if (kind.get().equals(CHECK)) {
            check(quote);
        } else if (kind.get().equals(SURVIVAL)) {
            survival(quote);
        } else {
            note(quote, kind.get());
        }
    }

    /** Takes the [!KIND] off the quote's first line. */
    private Optional<String> opening(BlockQuote quote) {
        Node first = quote.getFirstChild();
        boolean words = first instanceof Paragraph || first instanceof Heading;
        if (!words || !(first.getFirstChild() instanceof Text text)) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(text.getLiteral());
        if (!opening.find()) {
            return Optional.empty();
        }
        String kind = opening.group(1);
        if (!LABELS.containsKey(kind)) {
            writing.context()
                    .error(
                            "unknown-callout",
                            writing.place(quote),
                            "there is no callout [!%s]".formatted(kind),
                            "one of: "
                                    + String.join(
                                            ", ",
                                            LABELS.keySet().stream().sorted().toList()));
            return Optional.empty();
        }
        text.setLiteral(text.getLiteral().substring(opening.end()));
        if (text.getLiteral().isEmpty() && text.getNext() instanceof SoftLineBreak) {
            text.getNext().unlink();
        }
        return Optional.of(kind);
    }

    private void note(BlockQuote quote, String kind) {
        String label = LABELS.get(kind);
        html.tag(
                "aside",
                Attributes.of(
                        "class", "note note-" + kind.toLowerCase(Locale.ROOT), "role", "note", "aria-label", label));
        html.tag("p", Map.of("class", "note-label"));
        html.text(label);
        html.tag("/p");
        children(quote.getFirstChild());
        html.tag("/aside");
        html.line();
    }

    /** Open for most; a page folds it for who does not want to see it ({@link Survival}). */
    private void survival(BlockQuote quote) {
        html.tag("details", Attributes.of("class", "note note-survival", "open", ""));
        html.tag("summary", Map.of("class", "note-label"));
        html.text(LABELS.get(SURVIVAL));
        html.tag("/summary");
        children(quote.getFirstChild());
        html.tag("/details");
        html.line();
    }

    /** To markdown a line of text above --- is a heading: the question may be that, or a paragraph before a rule. */
    private void check(BlockQuote quote) {
        Node question = quote.getFirstChild();
        Node answer = question.getNext() instanceof ThematicBreak rule ? rule.getNext() : question.getNext();
        boolean parted = question instanceof Heading || question.getNext() instanceof ThematicBreak;
        if (!parted || answer == null) {
            writing.context()
                    .error(
                            "check-without-answer",
                            writing.place(quote),
                            "a check-yourself needs its answer",
                            "put a line `> ---` and the answer below the question");
        }
        html.tag("details", Map.of("class", "check"));
        html.tag("summary");
        html.tag("span", Map.of("class", "check-label"));
        html.text(LABELS.get(CHECK));
        html.tag("/span");
        html.text(" ");
        question(question);
        html.tag("/summary");
        children(answer);
        html.tag("/details");
        html.line();
    }

    /** The question stands inside the summary, so its paragraph comes without tags. */
    private void question(Node paragraph) {
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            nodes.render(child);
        }
    }

    private void children(@Nullable Node from) {
        for (Node child = from; child != null; child = child.getNext()) {
            nodes.render(child);
        }
    }
}
