package org.cascadetutor.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cascadetutor.testing.DocumentedCourse;
import org.cascadetutor.testing.Hostile;
import org.cascadetutor.testing.HostileCourse;
import org.cascadetutor.testing.HostileTexts;

/**
 * Courses made of hostile lines: some with many of our own in every text, one with those of others spread over the texts, and one
 * whose ids, numbers and file names are such lines, so that its problems tell of them.
 */
public class HostileProfile implements QuarkusTestProfile {

    static final int OWN = 4;
    static final String BROKEN = "broken";
    static final String OTHERS = "others";

    private static final Path CONTENT = Path.of("target/hostile-content").toAbsolutePath();
    private static final String NAME = "<img src=x onerror=window.hit=1>.svg";

    @Override
    public Map<String, String> getConfigOverrides() {
        HostileCourse course = new HostileCourse();
        List<String> own = HostileTexts.calm(Hostile.lines());
        for (int part = 0; part < OWN; part++) {
            List<String> lines = every(own, OWN, part);
            write("own-" + part, course.with(i -> words(lines, i), HostileTexts.lesson(lines)));
        }
        List<String> others = HostileTexts.calm(Hostile.shared());
        if (!others.isEmpty()) {
            int texts = course.free().size();
            IntFunction<String> spread = i -> words(every(others, texts, i), i);
            write(OTHERS, course.with(spread, HostileTexts.lesson(List.of("x"))));
        }
        write(BROKEN, broken(course));
        return Map.of("cascade.content.dir", CONTENT.toString());
    }

    private static SortedMap<String, String> broken(HostileCourse course) {
        Map<Integer, String> words = new HashMap<>();
        List<String> lines = Hostile.lines();
        for (int i = 0; i < course.bound().size(); i++) {
            if (!course.bound().get(i).file().endsWith("/course.yaml")) {
                words.put(i, lines.get(i % lines.size()));
            }
        }
        SortedMap<String, String> files = course.broken(words);
        files.put(DocumentedCourse.FIGURE.replace("gap.svg", NAME), "<svg/>");
        return files;
    }

    private static String words(List<String> lines, int number) {
        return String.join(" ", lines) + " Zq" + number;
    }

    private static List<String> every(List<String> lines, int step, int first) {
        return IntStream.range(0, lines.size())
                .filter(i -> i % step == first)
                .mapToObj(lines::get)
                .collect(Collectors.toList());
    }

    private static void write(String slug, SortedMap<String, String> files) {
        files.forEach((name, text) -> {
            Path to = CONTENT.resolve(name.replaceFirst("^" + DocumentedCourse.SLUG, slug));
            boolean course = name.endsWith("/course.yaml");
            try {
                Files.createDirectories(to.getParent());
                Files.writeString(
                        to, course ? text.replace("\"" + DocumentedCourse.SLUG + "\"", "\"" + slug + "\"") : text);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
