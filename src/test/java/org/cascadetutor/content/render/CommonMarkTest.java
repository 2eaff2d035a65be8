package org.cascadetutor.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown is CommonMark, apart from what a lesson does otherwise on purpose: no raw HTML, figures for images, h2 for h1. */
class CommonMarkTest {

    private static final Path SPEC = Path.of("../shared/data/interop/commonmark/spec.txt");
    /** Every paragraph of a lesson has one, so that an answered question can lead there. */
    private static final Pattern ANCHOR = Pattern.compile(" id=\"[^\" ]*\\.\\d+\"");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "*a* **b** ***c***        | <p><em>a</em> <strong>b</strong> <em><strong>c</strong></em></p>",
                "a\\n b                    | <p>a b</p>",
                "a  \\nb                   | <p>a<br> b</p>",
                "- a\\n- b                 | <ul><li>a</li><li>b</li></ul>",
                "- a\\n\\n- b              | <ul><li><p>a</p></li><li><p>b</p></li></ul>",
                "3. a\\n4. b               | <ol start=§3§><li>a</li><li>b</li></ol>",
                "- a\\n  - b               | <ul><li>a<ul><li>b</li></ul></li></ul>",
                "> a\\n> b                 | <blockquote><p>a b</p></blockquote>",
                "`` a`b ``                | <p><code>a`b</code></p>",
                "```x\\na <b>\\n```        | <pre><code class=§language-x§>a &lt;b&gt;</code></pre>",
                "    a                    | <p>a</p>",
                "***                      | <hr>",
                "a\\n***                   | <p>a</p><hr>",
                "\\*a\\* &amp; &copy;       | <p>*a* &amp; ©</p>",
                "[a](https://b.example)   | <p><a href=§https://b.example§>a</a></p>",
                "[a][b]\\n\\n[b]: /c        | <p><a href=§/c§>a</a></p>",
                "<https://b.example>      | <p><a href=§https://b.example§>https://b.example</a></p>",
                "<b>a</b>                 | <p>&lt;b&gt;a&lt;/b&gt;</p>",
                "<!-- a --> b             | ''",
            })
    void everyConstructRendersAsItsDefinitionSays(String markdown, String html) {
        String expected = html.equals("''") ? "" : html.replace('§', '"');
        assertThat(rendered(markdown.replace("\\n", "\n"))).isEqualTo(normal(expected));
    }

    @Test
    void theExamplesOfTheSpecificationRenderAsSpecified() throws IOException {
        Assumptions.assumeTrue(Files.exists(SPEC), "LEFT OUT: no CommonMark specification at " + SPEC);
        List<String> differing = new ArrayList<>();
        List<String> compared = new ArrayList<>();
        EXAMPLE.matcher(Files.readString(SPEC)).results().forEach(example -> {
            String markdown = example.group(1).replace('→', '\t');
            String expected = example.group(2).replace('→', '\t');
            if (!ours(markdown, expected)) {
                compared.add(markdown);
                if (!rendered(markdown).equals(normal(expected))) {
                    differing.add(markdown + "=>\n" + rendered(markdown) + "\ninstead of\n" + normal(expected));
                }
            }
        });
        assertThat(compared).hasSizeGreaterThan(500);
        assertThat(differing).isEmpty();
    }

    /** Examples of raw HTML and of images, which lessons do their own way. */
    private static boolean ours(String markdown, String expected) {
        return expected.contains("<img")
                || Pattern.compile("<[/!?A-Za-z](?![^\\s]*[:@])")
                        .matcher(markdown)
                        .find();
    }

    private static String rendered(String markdown) {
        RenderContext context = new RenderContext("c", Map.of(), Map.of(), Map.of(), new Problems());
        return normal(ANCHOR.matcher(Markdown.lesson(markdown, new Place("l", 1, 1), context)
                        .html()
                        .value())
                .replaceAll(""));
    }

    /** Headings one level down and without ids; links without titles, and without addresses that browsers must not follow. */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("h1").forEach(one -> one.tagName("h2"));
        document.select("h2, h3, h4, h5, h6").forEach(one -> one.removeAttr("id"));
        for (Element link : document.select("a")) {
            link.removeAttr("title").removeAttr("rel");
            if (link.attr("href").matches("(?i)[a-z][a-z0-9+.-]*:.*")
                    && !link.attr("href").matches("(?i)https?:.*")) {
                link.removeAttr("href");
            }
        }
        return document.body()
                .html()
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll(">\\s+<", "><")
                .replaceAll("\\s+(</(p|li|code|pre|blockquote|ul|ol)>)", "$1")
                .replaceAll("(<(p|li|blockquote|ul|ol)>)\\s+", "$1")
                .replaceAll("(<li>[^<]*?)\\s+(<(ul|ol|p|blockquote)>)", "$1$2")
                .strip();
    }
}
