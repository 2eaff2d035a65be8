package org.cascadetutor.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.GlossaryTerm;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.SafeHtml;

/** All pieces of HTML that come of hostile lines in every text of a course and every place of a lesson; each piece once. */
public final class HostileTexts {

    private static final int TOGETHER = 40;
    private static final Place PLACE = new Place("lesson.md", 1, 1);

    /** Every place a line can have in a lesson's text. */
    private static final List<String> PLACES = List.of(
            "%s",
            "x %s x",
            "## %s",
            "# x %s\n\n%s",
            "- %s\n- x",
            "1. %s",
            "> %s",
            "> [!NOTE] %s",
            "> [!MOUSE] %s\n> %s",
            "> [!SURVIVAL] %s",
            "> [!CHECK] %s\n> ---\n> %s",
            "| %s | x |\n|---|---|\n| x | %s |",
            "[%s](https://example.org/)",
            "[x](https://example.org/ \"%s\")",
            "[x](%s)",
            "[x](<%s>)",
            "[x](https://example.org/%s)",
            "[x](lesson#%s)",
            "[%s](term:mesh)",
            "[x](term:%s)",
            "![%s](figures/x.svg \"%s\")",
            "![x](%s)",
            "<%s>",
            "*%s* **%s** `%s` ~~%s~~",
            "x[^1]\n\n[^1]: %s",
            "x[^%s]\n\n[^%s]: x",
            "[@%s] [@Known; @%s]",
            "```%s\n%s\n```",
            "    %s",
            "<!-- needs-review: %s -->",
            "<!--\n%s\n-->");

    private HostileTexts() {}

    /** Of every line by itself, alone and after a word. */
    public static Set<String> oneByOne(HostileCourse course, List<String> lines) {
        Set<String> html = new HashSet<>();
        for (String line : lines) {
            collect(course.with(i -> line + " Zq" + i, "x"), html);
            collect(course.with(i -> "Zq" + i + " " + line, "x"), html);
            places(line, html);
        }
        return html;
    }

    /** Of many lines together in each text, where none of them swallows the next or is refused; of the others by themselves. */
    public static Set<String> together(HostileCourse course, List<String> lines) {
        Set<String> html = new HashSet<>();
        List<String> calm = calm(lines);
        for (int from = 0; from < calm.size(); from += TOGETHER) {
            String words = String.join("\n\n", calm.subList(from, Math.min(from + TOGETHER, calm.size())));
            collect(course.with(i -> words + "\n\nZq" + i, "x"), html);
        }
        List<String> wild = new ArrayList<>(lines);
        wild.removeAll(Set.copyOf(calm));
        html.addAll(oneByOne(course, wild));
        calm.parallelStream().map(HostileTexts::allPlaces).forEachOrdered(html::add);
        return html;
    }

    /** The lines that swallow nothing after them and are not refused. */
    public static List<String> calm(List<String> lines) {
        return lines.stream().filter(HostileTexts::staysInItsParagraph).toList();
    }

    /** Of lines in place of ids, numbers and words of a list: mostly refused. */
    public static Set<String> broken(HostileCourse course, List<String> lines) {
        Set<String> html = new HashSet<>();
        for (int i = 0; i < course.bound().size(); i++) {
            collect(course.broken(Map.of(i, lines.get(i % lines.size()))), html);
        }
        return html;
    }

    private static void collect(SortedMap<String, String> files, Set<String> html) {
        Hostile.html(Compiler.compile(new Sources(files, List.of())).catalogue())
                .forEach(one -> html.add(one.replaceAll("Zq\\d+", "")));
    }

    private static boolean staysInItsParagraph(String line) {
        Problems problems = new Problems();
        String html =
                Markdown.inline(line + "\n\nThe end.", PLACE, context(problems)).value();
        return problems.errors() == 0 && html.endsWith("<p>The end.</p>") && !line.contains("{{");
    }

    private static void places(String line, Set<String> html) {
        RenderContext context = context(new Problems());
        for (String place : PLACES) {
            html.add(Markdown.lesson(place.replace("%s", line), PLACE, context)
                    .html()
                    .value());
        }
    }

    /** For lines that swallow nothing, in one text. */
    private static String allPlaces(String line) {
        String text = String.join("\n\n", PLACES).replace("%s", line);
        return Markdown.lesson(text, PLACE, context(new Problems())).html().value();
    }

    private static RenderContext context(Problems problems) {
        return new RenderContext(
                "c",
                Map.of("mesh", new GlossaryTerm("mesh", "mesh", new SafeHtml("x"), "x")),
                Map.of("Known", known()),
                Map.of("figures/x.svg", new RenderContext.FigureSource("x.svg", HostileFigures.drawing("<g/>"))),
                problems);
    }

    private static Reference known() {
        return new Reference(
                "Known", "Known", java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty());
    }
}
