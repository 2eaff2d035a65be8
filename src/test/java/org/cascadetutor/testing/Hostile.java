package org.cascadetutor.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Catalogue;
import org.cascadetutor.course.text.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Lines made to do harm, put into every text of a course, and what must not be left of them. */
public final class Hostile {

    private static final Path OWN = Path.of("src/test/resources/security/hostile.txt");
    private static final Path SHARED = Path.of("../shared/data/interop/security");
    private static final String ACTIVE =
            "script, style, iframe, frame, object, embed, applet, base, meta, link, form, input, textarea, button,"
                    + " select, img, image, video, audio, source, template, noscript, math, foreignObject, animate, set,"
                    + " handler";

    private Hostile() {}

    /** Our own lines. */
    public static List<String> lines() {
        try {
            return Files.readAllLines(OWN);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lines of others, where they lie beside the project; else none. */
    public static List<String> shared() {
        if (!Files.isDirectory(SHARED)) {
            return List.of();
        }
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(SHARED.resolve("xss-payload-list.txt")));
            Path strings = SHARED.resolve("blns.json");
            lines.addAll(List.of(new ObjectMapper().readValue(strings.toFile(), String[].class)));
            return lines.stream().filter(line -> !line.isBlank()).distinct().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A course with every type of question in which the line stands at the end of every quoted text. */
    public static Sources everywhere(String line) {
        Sources good = SourceScan.of(Path.of("src/test/content-every"));
        TreeMap<String, String> files = new TreeMap<>();
        good.below("every").forEach(path -> {
            String text = good.text(path).orElseThrow();
            if (path.endsWith(".yaml")) {
                String escaped = line.replace("\\", "\\\\").replace("\"", "\\\"");
                files.put(
                        path,
                        text.replaceAll("(?<=[^\"])\"(?=[,} \\]\n])", Matcher.quoteReplacement(" " + escaped + "\"")));
            } else {
                files.put(
                        path,
                        path.endsWith(".md") ? text + "\n" + line + "\n\nx " + line + " x\n\n- " + line + "\n" : text);
            }
        });
        return new Sources(files, List.of());
    }

    /** Every piece of HTML in the courses that come of it. */
    public static List<String> html(Sources sources) {
        return html(Compiler.compile(sources).catalogue());
    }

    /** Every piece of HTML in the courses. */
    public static List<String> html(Catalogue catalogue) {
        List<String> found = new ArrayList<>();
        collect(catalogue, found);
        return found;
    }

    private static void collect(Object value, List<String> found) {
        if (value instanceof SafeHtml html) {
            found.add(html.value());
        } else if (value instanceof Iterable<?> many) {
            many.forEach(one -> collect(one, found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> collect(one, found));
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(there -> collect(there, found));
        } else if (value instanceof Record parts) {
            Stream.of(parts.getClass().getRecordComponents()).forEach(part -> collect(read(parts, part), found));
        }
    }

    private static Object read(Record parts, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What in a piece of HTML could act or fetch. */
    public static List<String> active(String html) {
        List<String> active = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (element.is(ACTIVE)) {
                active.add("<" + element.tagName() + ">");
            }
            element.attributes().asList().stream().filter(Hostile::acts).forEach(one -> active.add(one.html()));
        }
        return active;
    }

    private static boolean acts(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(java.util.Locale.ROOT);
        boolean link = name.equals("href") && value.matches("[a-z][a-z0-9+.-]*:.*") && !value.matches("https?:.*");
        boolean fetch = List.of(
                        "src",
                        "srcset",
                        "srcdoc",
                        "style",
                        "action",
                        "formaction",
                        "xlink:href",
                        "data",
                        "background",
                        "poster")
                .contains(name);
        return name.startsWith("on") || link || fetch || value.contains("url(") && !value.matches("url\\(#[\\w-]+\\)");
    }
}
