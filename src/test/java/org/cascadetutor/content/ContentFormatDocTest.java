package org.cascadetutor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.Sources;
import org.junit.jupiter.api.Test;

/** The snippets of docs/content-format.md make a course that compiles. */
class ContentFormatDocTest {

    private static final Pattern SNIPPET = Pattern.compile("```(yaml|markdown)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("# (\\w+\\.yaml)");

    private static final String FIGURE =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>A lining</title>"
                    + "<path id='gap' d='M0 0'/><path id='lining' d='M0 0'/><path id='membrane' d='M0 0'/></svg>";

    @Test
    void theSnippetsCompile() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        SNIPPET.matcher(Files.readString(Path.of("docs/content-format.md")))
                .results()
                .forEach(snippet -> {
                    var name = NAME.matcher(snippet.group(2));
                    boolean questions = snippet.group(2).contains("questions.yaml");
                    if (snippet.group(1).equals("markdown")) {
                        files.put("sample/one/start/lesson.md", snippet.group(2));
                    } else if (name.find()) {
                        files.merge(
                                questions ? "sample/one/start/questions.yaml" : "sample/" + name.group(1),
                                snippet.group(2),
                                String::concat);
                    }
                });
        files.put("sample/one/start/figures/gap.svg", FIGURE);
        files.put("sample/map.svg", FIGURE);
        files.put("sample/map-tall.svg", FIGURE);
        Compilation compilation = Compiler.compile(new Sources(files, List.of()));
        assertThat(files).hasSize(11);
        assertThat(compilation.report().errors()).isEmpty();
        assertThat(compilation.questions()).isEqualTo(13);
    }
}
