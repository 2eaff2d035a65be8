package org.cascadetutor.content.parse;

import java.util.Optional;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Parses YAML into nodes that know their place. Bounded: no aliases of collections, at most 512 KiB, nesting limited. */
public final class YamlDocument {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(600_000)
            .setUseMarks(true)
            .build();

    private YamlDocument() {}

    /**
     * The root of a document, or a problem and nothing.
     *
     * @param firstLine line of the file on which the text starts, from 1
     */
    public static Optional<Value> parse(String text, String file, int firstLine, Problems problems) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                problems.error("empty-file", new Place(file, firstLine, 1), "there is nothing here", "write something");
            }
            return root.map(node -> new Value(node, new Source(file, firstLine - 1, problems)));
        } catch (MarkedYamlEngineException broken) {
            Place place = broken.getProblemMark()
                    .map(mark -> place(mark, file, firstLine))
                    .orElseGet(() -> new Place(file, firstLine, 1));
            problems.error("yaml", place, broken.getProblem(), "check indentation, quotes and colons near here");
        } catch (YamlEngineException | StackOverflowError tooMuch) {
            problems.error(
                    "yaml",
                    new Place(file, firstLine, 1),
                    "this is not YAML we can read",
                    "make it simpler: no anchors");
        }
        return Optional.empty();
    }

    static Place place(Mark mark, String file, int firstLine) {
        return new Place(file, mark.getLine() + firstLine, mark.getColumn() + 1);
    }

    /** Where values come from: the file, the lines before the YAML in it, and where problems go. */
    record Source(String file, int offset, Problems problems) {}
}
