package org.cascadetutor.content.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Lets an SVG drawing through only if everything in it is harmless: shapes, text and gradients, references within itself.
 * Anything else is a problem, and the drawing is refused whole. Ids get a prefix, so that drawings on one page never clash.
 */
public final class Svg {

    private static final Pattern OWN_REFERENCE = Pattern.compile("#[A-Za-z][\\w-]*");
    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?#([A-Za-z][\\w-]*)['\"]?\\s*\\)");
    private static final int MOST_ELEMENTS = 5_000;

    private final RenderContext.FigureSource source;
    private final String prefix;
    private final Problems problems;

    private Svg(RenderContext.FigureSource source, String prefix, Problems problems) {
        this.source = source;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** The drawing, safe to stand in a page under this id prefix; nothing, with problems, if it is not. */
    static Optional<String> sanitised(RenderContext.FigureSource source, String prefix, String alt, Problems problems) {
        Svg svg = new Svg(source, prefix, problems);
        return svg.checked().map(root -> labelled(root, prefix, alt).outerHtml());
    }

    /** A drawing that is decoration, such as the map's ground: hidden from screen readers, with its content only. */
    public static Optional<Element> decoration(RenderContext.FigureSource source, String prefix, Problems problems) {
        return new Svg(source, prefix, problems).checked();
    }

    private Optional<Element> checked() {
        long before = problems.errors();
        Parser parser = Parser.xmlParser().setTrackErrors(1).setTrackPosition(true);
        Document document = parser.parseInput(source.svg(), "");
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        Element root = document.firstElementChild();
        for (ParseError broken : parser.getErrors()) {
            problems.error("figure-broken", place(document), broken.getErrorMessage(), "mend the SVG");
        }
        if (root == null || !root.tagName().equals("svg") || !root.hasAttr("viewBox")) {
            problems.error(
                    "figure-broken", new Place(source.file(), 1, 1), "this is no SVG with a viewBox", "draw one");
            return Optional.empty();
        }
        if (root.getAllElements().size() > MOST_ELEMENTS) {
            problems.error("figure-too-large", place(root), "more than 5,000 elements", "make it simpler");
            return Optional.empty();
        }
        root.getAllElements().forEach(this::check);
        return problems.errors() == before ? Optional.of(root) : Optional.empty();
    }

    private void check(Element element) {
        if (!SvgSafelist.ELEMENTS.contains(element.tagName())) {
            unsafe(element, "element <%s>".formatted(element.tagName()));
            return;
        }
        for (Node child : element.childNodes()) {
            boolean words = child instanceof TextNode && !(child instanceof CDataNode);
            if (!(child instanceof Element || words || child instanceof Comment)) {
                unsafe(element, child.nodeName());
            }
        }
        element.childNodes().stream().filter(Comment.class::isInstance).toList().forEach(Node::remove);
        element.attributes().asList().forEach(attribute -> check(element, attribute));
    }

    private void check(Element element, Attribute attribute) {
        String value = attribute.getValue();
        String lower = value.toLowerCase(Locale.ROOT);
        boolean reference = attribute.getKey().equals("href");
        boolean url = lower.contains("url(");
        boolean outside = reference ? !OWN_REFERENCE.matcher(value).matches() : url;
        boolean ownUrl = url && URL.matcher(value).matches();
        if (!SvgSafelist.ATTRIBUTES.contains(attribute.getKey())) {
            unsafe(element, "attribute %s".formatted(attribute.getKey()));
        } else if (!SvgSafelist.harmless(value)) {
            unsafe(element, "%s in an attribute".formatted(value.contains("\\") ? "an escape" : "such a function"));
        } else if ((outside && !ownUrl) || lower.contains("javascript:") || lower.contains("data:")) {
            unsafe(element, "a reference out of the drawing");
        } else if (reference) {
            element.attr(attribute.getKey(), "#" + prefix + "-" + value.substring(1));
        } else if (ownUrl) {
            element.attr(attribute.getKey(), URL.matcher(value).replaceAll("url(#" + prefix + "-$1)"));
        } else if (attribute.getKey().equals("id")) {
            element.attr("id", prefix + "-" + value);
        }
    }

    private void unsafe(Element element, String what) {
        problems.error(
                "figure-unsafe", place(element), "a figure cannot have " + what, "see docs/content-format.md, Figures");
    }

    private Place place(Element element) {
        return new Place(
                source.file(),
                Math.max(1, element.sourceRange().start().lineNumber()),
                Math.max(1, element.sourceRange().start().columnNumber()));
    }

    /** A drawing is one picture to a screen reader, named by its title, or by the alternative text where it has none. */
    static Element labelled(Element root, String prefix, String alt) {
        Element title = root.children().stream()
                .filter(child -> child.tagName().equals("title"))
                .findFirst()
                .orElseGet(() -> root.prependElement("title").text(alt));
        title.attr("id", prefix + "-title");
        root.attr("role", "img").attr("aria-labelledby", prefix + "-title");
        root.removeAttr("width").removeAttr("height").attr("class", "drawing");
        return root;
    }
}
