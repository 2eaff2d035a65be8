package org.cascadetutor.content.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.course.GlossaryTerm;
import org.cascadetutor.course.LessonBody.Heading;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.content.render.Rendered.Target;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What is gathered while one text is rendered: headings, terms, references, and figures to be put in at the end. */
final class Writing {

    /** Private-use character around a figure's number; authors cannot type it, it is taken out of every text first. */
    static final String MARK = "\uE000";

    private final RenderContext context;
    private final Place start;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final Map<String, GlossaryTerm> terms = new LinkedHashMap<>();
    private final List<String> figures = new ArrayList<>();
    private final List<Target> links = new ArrayList<>();

    Writing(RenderContext context, Place start) {
        this.context = context;
        this.start = start;
    }

    RenderContext context() {
        return context;
    }

    List<Heading> headings() {
        return headings;
    }

    List<Reference> references() {
        return List.copyOf(references.values());
    }

    List<GlossaryTerm> terms() {
        return List.copyOf(terms.values());
    }

    List<Target> links() {
        return List.copyOf(links);
    }

    /** A link that is not to the glossary. */
    void link(Link link) {
        links.add(new Target(link.getDestination(), place(link)));
    }

    /** Where a node stands in its file. */
    Place place(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return node.getParent() == null ? start : place(node.getParent());
        }
        int line = node.getSourceSpans().get(0).getLineIndex();
        return new Place(
                start.file(), start.line() + line, node.getSourceSpans().get(0).getColumnIndex() + 1);
    }

    /** An id for a heading, once in the text. */
    String heading(String text) {
        String base = "s-"
                + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        long same = headings.stream().filter(one -> one.id().startsWith(base)).count();
        String id = same == 0 ? base : base + "-" + (same + 1);
        headings.add(new Heading(id, text));
        return id;
    }

    Optional<GlossaryTerm> term(String id, Node at) {
        Optional<GlossaryTerm> term = Optional.ofNullable(context.terms().get(id));
        term.ifPresentOrElse(
                found -> terms.putIfAbsent(id, found),
                () -> context.error(
                        "unknown-term",
                        place(at),
                        "there is no glossary term `%s`".formatted(id),
                        "add it to glossary.yaml"));
        return term;
    }

    /** The number of a reference in this text, from 1; 0 for one that is not there. */
    int reference(String key, Node at) {
        Reference found = context.references().get(key);
        if (found == null) {
            context.error(
                    "unknown-reference",
                    place(at),
                    "there is no reference `%s`".formatted(key),
                    "add it to references.yaml");
            return 0;
        }
        references.putIfAbsent(key, found);
        return new ArrayList<>(references.keySet()).indexOf(key) + 1;
    }

    /** A stand-in for a figure, which is put in after the sanitiser. */
    String figure(String path, String alt, Node at) {
        RenderContext.FigureSource source = context.figures().get(path);
        if (source == null) {
            context.error(
                    "figure-not-found",
                    place(at),
                    "there is no figure `%s`".formatted(path),
                    "draw it, or mend the path");
            return "";
        }
        if (alt.isBlank()) {
            context.error("no-alt-text", place(at), "the figure has no alternative text", "say in words what is seen");
        }
        figures.add(Svg.sanitised(source, "fig" + (figures.size() + 1), alt, context.problems())
                .orElse(""));
        return MARK + (figures.size() - 1) + MARK;
    }

    void tooDeep() {
        context.error("too-deep", start, "quotes or lists are nested too deeply to be read", "make the text flatter");
    }

    String withFigures(String html) {
        String whole = html;
        for (int i = 0; i < figures.size(); i++) {
            whole = whole.replace(MARK + i + MARK, figures.get(i));
        }
        return whole;
    }
}
