package org.cascadetutor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The course that the snippets of docs/content-format.md make. Another test holds that it has every key there is. */
public final class DocumentedCourse {

    public static final String SLUG = "sample";
    public static final String LESSON = SLUG + "/one/start/lesson.md";
    public static final String QUESTIONS = SLUG + "/one/start/questions.yaml";
    public static final String FIGURE = SLUG + "/one/start/figures/gap.svg";

    private static final Pattern SNIPPET = Pattern.compile("```(yaml|markdown)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("# (\\w+\\.yaml)");

    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>A lining</title>"
                    + "<path id='gap' d='M0 0'/><path id='lining' d='M0 0'/><path id='membrane' d='M0 0'/></svg>";

    private DocumentedCourse() {}

    /** Its files by their paths. */
    public static SortedMap<String, String> files() {
        TreeMap<String, String> files = new TreeMap<>();
        SNIPPET.matcher(text()).results().forEach(snippet -> {
            var name = NAME.matcher(snippet.group(2));
            if (snippet.group(1).equals("markdown")) {
                files.put(LESSON, snippet.group(2));
            } else if (name.find()) {
                boolean questions = name.group(1).equals("questions.yaml");
                files.merge(questions ? QUESTIONS : SLUG + "/" + name.group(1), snippet.group(2), String::concat);
            }
        });
        files.put(FIGURE, DRAWING);
        files.put(SLUG + "/map.svg", DRAWING);
        files.put(SLUG + "/map-tall.svg", DRAWING);
        return files;
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs/content-format.md"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
