package org.cascadetutor.content.scan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cascadetutor.content.report.Problem;

/**
 * All files of a content folder at one moment, by their path with forward slashes, and what could not be read. Immutable.
 */
public final class Sources {

    private final SortedMap<String, String> texts;
    private final List<Problem> problems;

    public Sources(SortedMap<String, String> texts, List<Problem> problems) {
        this.texts = new TreeMap<>(texts);
        this.problems = List.copyOf(problems);
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The same with one file replaced or added, within the bounds that hold for every file. */
    public Sources with(String path, String text) {
        SortedMap<String, String> more = new TreeMap<>(texts);
        more.remove(path);
        Bounds.admitted(text).ifPresent(good -> more.put(path, good));
        Stream<Problem> others = problems.stream().filter(problem -> !problem.file().equals(path));
        return new Sources(
                more,
                Stream.concat(others, Bounds.problems(path, text).stream()).toList());
    }

    /** Paths below a folder, sorted. */
    public Stream<String> below(String folder) {
        return texts.keySet().stream().filter(path -> path.startsWith(folder + "/"));
    }

    /** Folders that hold a course. */
    public List<String> courses() {
        return texts.keySet().stream()
                .filter(path -> path.endsWith("/course.yaml") && path.indexOf('/') == path.lastIndexOf('/'))
                .map(path -> path.substring(0, path.indexOf('/')))
                .toList();
    }

    public List<Problem> problems() {
        return problems;
    }
}
