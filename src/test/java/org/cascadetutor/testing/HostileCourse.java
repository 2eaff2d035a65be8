package org.cascadetutor.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.Sources;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * The documented course, which has every key there is, with other words in its texts. Which texts may be any words is found by trying: a
 * key that is new in the format is tried with the others.
 */
public final class HostileCourse {

    private static final String FENCE = "---\n";
    private static final Dump DUMP = new Dump(DumpSettings.builder()
            .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .build());

    private final SortedMap<String, String> files = DocumentedCourse.files();
    private final Map<String, Object> trees = new LinkedHashMap<>();
    private final List<Leaf> free = new ArrayList<>();
    private final List<Leaf> bound = new ArrayList<>();

    /** A scalar: its file, the keys and places that lead to it, and whether its old words must stay beside the new ones. */
    public record Leaf(String file, List<Object> path, String old, boolean beside) {

        String words(String words) {
            return beside ? words + " " + old : words;
        }
    }

    public HostileCourse() {
        files.keySet().stream()
                .filter(file -> file.endsWith(".yaml") || file.endsWith(".md"))
                .forEach(file -> trees.put(file, load(yaml(file))));
        List<Leaf> all = new ArrayList<>();
        trees.forEach((file, tree) -> leaves(file, tree, List.of(), all));
        all.forEach(this::sort);
    }

    /** The texts that may be any words. */
    public List<Leaf> free() {
        return List.copyOf(free);
    }

    /** The values that may not: ids, numbers, words of a list. */
    public List<Leaf> bound() {
        return List.copyOf(bound);
    }

    /** The course with these words in its free texts, by their number, and at the end of its lesson. */
    public SortedMap<String, String> with(IntFunction<String> words, String lesson) {
        Map<String, Object> changed = copy(trees);
        for (int i = 0; i < free.size(); i++) {
            put(changed, free.get(i), free.get(i).words(words.apply(i)));
        }
        SortedMap<String, String> written = written(changed);
        written.computeIfPresent(DocumentedCourse.LESSON, (file, text) -> text + "\n" + lesson + "\n");
        return written;
    }

    /** The course with other words in some of its bound values, by their number. */
    public SortedMap<String, String> broken(Map<Integer, String> words) {
        Map<String, Object> changed = copy(trees);
        words.forEach((i, text) -> put(changed, bound.get(i), text));
        return written(changed);
    }

    private void sort(Leaf leaf) {
        Leaf beside = new Leaf(leaf.file(), leaf.path(), leaf.old(), true);
        if (allowed(leaf)) {
            free.add(leaf);
        } else if (allowed(beside)) {
            free.add(beside);
        } else {
            bound.add(leaf);
        }
    }

    private boolean allowed(Leaf leaf) {
        Map<String, Object> changed = copy(trees);
        put(changed, leaf, leaf.words("Zebra crossing"));
        return Compiler.compile(new Sources(written(changed), List.of()))
                .report()
                .errors()
                .isEmpty();
    }

    private SortedMap<String, String> written(Map<String, Object> changed) {
        SortedMap<String, String> all = new TreeMap<>(files);
        changed.forEach((file, tree) -> {
            String yaml = DUMP.dumpToString(tree);
            all.put(file, file.endsWith(".md") ? FENCE + yaml + FENCE + body(file) : yaml);
        });
        return all;
    }

    private String yaml(String file) {
        String text = files.get(file);
        return file.endsWith(".md") ? text.substring(FENCE.length(), text.indexOf(FENCE, 1)) : text;
    }

    private String body(String file) {
        String text = files.get(file);
        return text.substring(text.indexOf(FENCE, 1) + FENCE.length());
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private static void leaves(String file, Object value, List<Object> path, List<Leaf> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> leaves(file, one, longer(path, key), found));
        } else if (value instanceof List<?> list) {
            IntStream.range(0, list.size()).forEach(i -> leaves(file, list.get(i), longer(path, i), found));
        } else {
            found.add(new Leaf(file, path, String.valueOf(value), false));
        }
    }

    private static List<Object> longer(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, one) -> copy.put(key, copy(one)));
            return (T) copy;
        }
        if (value instanceof List<?> list) {
            return (T)
                    new ArrayList<>(list.stream().map(one -> (Object) copy(one)).toList());
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> trees, Leaf leaf, String words) {
        Object at = trees.get(leaf.file());
        List<Object> path = leaf.path();
        for (Object step : path.subList(0, path.size() - 1)) {
            at = at instanceof List<?> list ? list.get((Integer) step) : ((Map<Object, Object>) at).get(step);
        }
        Object last = path.get(path.size() - 1);
        if (at instanceof List<?>) {
            ((List<Object>) at).set((Integer) last, words);
        } else {
            ((Map<Object, Object>) at).put(last, words);
        }
    }
}
