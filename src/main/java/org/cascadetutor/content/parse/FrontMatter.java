package org.cascadetutor.content.parse;

import java.util.Optional;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;

/**
 * A lesson file cut into its YAML front matter and its markdown.
 *
 * @param markdownLine line of the file on which the markdown starts, from 1
 */
public record FrontMatter(Fields fields, String markdown, int markdownLine) {

    private static final String FENCE = "---\n";

    /** The parts of the file, or a problem and nothing. */
    public static Optional<FrontMatter> parse(String text, String file, Problems problems) {
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            problems.error(
                    "no-front-matter",
                    new Place(file, 1, 1),
                    "the file must begin with front matter between two lines of ---",
                    "begin with ---, then title:, status:, minutes:, summary:, then --- again");
            return Optional.empty();
        }
        String yaml = text.substring(FENCE.length(), end + 1);
        String markdown = text.substring(end + 1 + FENCE.length());
        int line = 3 + (int) yaml.chars().filter(c -> c == '\n').count();
        return YamlDocument.parse(yaml, file, 2, problems)
                .flatMap(Value::fields)
                .map(fields -> new FrontMatter(fields, markdown, line));
    }
}
