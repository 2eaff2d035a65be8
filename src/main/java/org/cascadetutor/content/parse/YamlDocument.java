package org.cascadetutor.content.parse;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Parses YAML into nodes that know their place. Bounded: no aliases of collections, at most 512 KiB, nesting limited. */
public final class YamlDocument {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(600_000)
            .setUseMarks(true)
            .build();

    private static final int MOST_ENTRIES = 1_000;

    private YamlDocument() {}

    /**
     * The root of a document, or a problem and nothing.
     *
     * @param firstLine line of the file on which the text starts, from 1
     */
    public static Optional<Value> parse(String text, String file, int firstLine, Problems problems) {
        return compose(text, new Source(file, firstLine - 1, problems), problems);
    }

    /**
     * The entries of a file that is a list. Where the file as a whole cannot be parsed, each entry that begins with "- " at the
     * start of a line is parsed alone, so that a mistake in one does not hide the others.
     */
    public static List<Value> list(String text, String file, Problems problems) {
        Problems faults = new Problems();
        Optional<Value> root = compose(text, new Source(file, 0, problems), faults);
        List<Chunk> chunks = root.isPresent() ? List.of() : Chunk.of(text);
        if (chunks.size() < 2) {
            problems.addAll(faults.report().problems());
            return bounded(root.map(Value::list).orElse(List.of()), problems);
        }
        return bounded(
                chunks.stream()
                        .flatMap(chunk -> parse(chunk.text(), file, chunk.line(), problems).stream())
                        .flatMap(value -> value.list().stream())
                        .toList(),
                problems);
    }

    private static List<Value> bounded(List<Value> entries, Problems problems) {
        if (entries.size() <= MOST_ENTRIES) {
            return entries;
        }
        problems.error(
                "too-many-entries",
                entries.get(MOST_ENTRIES).place(),
                "a list has at most 1,000 entries; the others are not read",
                "split it");
        return entries.subList(0, MOST_ENTRIES);
    }

    private static Optional<Value> compose(String text, Source source, Problems faults) {
        Place start = new Place(source.file(), source.offset() + 1, 1);
        try {
            Optional<Value> root = new Compose(SETTINGS).composeString(text).map(node -> new Value(node, source));
            if (root.isEmpty()) {
                faults.error("empty-file", start, "there is nothing here", "write something");
            }
            Optional<Place> deep = root.flatMap(Value::tooDeep);
            deep.ifPresent(place -> faults.error(
                    "too-deep", place, "lists and keys are nested too deeply", "no course file needs so many levels"));
            return deep.isPresent() ? Optional.empty() : root;
        } catch (MarkedYamlEngineException broken) {
            Place place = broken.getProblemMark()
                    .map(mark -> place(mark, source.file(), source.offset() + 1))
                    .orElse(start);
            faults.error("yaml", place, broken.getProblem(), "check indentation, quotes and colons near here");
        } catch (YamlEngineException | StackOverflowError tooMuch) {
            faults.error("yaml", start, "this is not YAML we can read", "make it simpler: no anchors");
        }
        return Optional.empty();
    }

    static Place place(Mark mark, String file, int firstLine) {
        return new Place(file, mark.getLine() + firstLine, mark.getColumn() + 1);
    }

    /** Where values come from: the file, the lines before the YAML in it, and where problems go. */
    record Source(String file, int offset, Problems problems) {}
}
