package org.cascadetutor.content.lint.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Said;
import org.cascadetutor.content.report.Problem.Place;

/** The paragraphs of a lesson as its author wrote them, each with its place. Quotes (callouts, exercises) are marked. */
public record LessonProse(List<Paragraph> paragraphs) {

    private static final Pattern NOT_PROSE = Pattern.compile("^\\s*(#|\\||!\\[|```|~~~|<!--).*", Pattern.DOTALL);
    private static final Pattern SHARE = Pattern.compile(
            "\\b\\d[\\d,.]*[\\s\u00a0\u202f]?(%|per ?cent\\b)|\\b\\d[\\d,.]* (in|of|out of) (every )?\\d[\\d,]*");

    /**
     * Lines without a blank one between them.
     *
     * @param exercise whether it is a check-yourself, whose numbers are invented
     */
    public record Paragraph(String source, Place place, boolean exercise) {

        boolean prose() {
            return !exercise && !NOT_PROSE.matcher(source).matches();
        }

        boolean sourced() {
            return source.contains("[@") || source.contains("needs-review");
        }

        /** Shares and percentages in it, written one way. */
        Stream<String> shares() {
            return SHARE.matcher(said().text())
                    .results()
                    .map(found -> found.group().replaceAll("[\\s\u00a0\u202f]", ""));
        }

        Said said() {
            return Said.of(uncommented(source), place);
        }

        /** Without what stands between comment marks; by searching once, as a pattern would search anew at every mark. */
        private static String uncommented(String source) {
            StringBuilder rest = new StringBuilder();
            int from = 0;
            int open = source.indexOf("<!--");
            int close = open < 0 ? -1 : source.indexOf("-->", open);
            while (open >= 0 && close >= 0) {
                rest.append(source, from, open);
                from = close + "-->".length();
                open = source.indexOf("<!--", from);
                close = open < 0 ? -1 : source.indexOf("-->", open);
            }
            return rest.append(source.substring(from)).toString();
        }
    }

    /** Cuts a lesson's markdown; `start` is the place of its first line. */
    public static LessonProse of(String markdown, Place start) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String[] lines = markdown.split("\n", -1);
        boolean exercise = false;
        for (int i = 0; i < lines.length; i++) {
            int from = i;
            StringBuilder text = new StringBuilder();
            while (i < lines.length && !blank(lines[i])) {
                text.append(lines[i++]).append('\n');
            }
            boolean quote = lines[from].startsWith(">");
            exercise = quote && (exercise || text.indexOf("[!CHECK]") >= 0);
            if (text.length() > 0) {
                paragraphs.add(new Paragraph(text.toString(), new Place(start.file(), start.line() + from, 1), exercise));
            }
            exercise &= i < lines.length && lines[i].startsWith(">");
        }
        return new LessonProse(paragraphs);
    }

    /** A line without words; in a quote too. */
    private static boolean blank(String line) {
        return line.chars().allMatch(c -> c == '>' || Character.isWhitespace(c));
    }

    /** Every text of it, exercises too. */
    public List<Said> texts() {
        return paragraphs.stream().map(Paragraph::said).toList();
    }

    /** What is read as sentences. */
    public List<String> sentences() {
        return paragraphs.stream()
                .filter(Paragraph::prose)
                .map(paragraph -> paragraph.said().text())
                .toList();
    }

    /** Shares and percentages that neither cite a source, nor are marked for review, nor repeat one that does. */
    public Stream<Advice> unverified() {
        Set<String> known = paragraphs.stream()
                .filter(Paragraph::sourced)
                .flatMap(Paragraph::shares)
                .collect(Collectors.toSet());
        return paragraphs.stream()
                .filter(paragraph -> paragraph.prose() && !paragraph.sourced())
                .filter(paragraph -> !known.containsAll(paragraph.shares().toList()))
                .map(paragraph -> new Advice(
                        "unverified-fact",
                        paragraph.place(),
                        "a share or percentage stands here without a source",
                        "cite it as [@Key], or add <!-- needs-review: what -->"));
    }
}
