package org.cascadetutor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Size gates: what does not fit in the head is cut. */
class SizesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void filesAreSmall() throws IOException {
        List<Long> sizes = lines(MAIN, ".java").entrySet().stream()
                .filter(file -> !file.getKey().matches(".*/texts/\\w*Messages.java"))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        assertThat(sizes.get(sizes.size() - 1)).as("largest").isLessThanOrEqualTo(250);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("p90").isLessThanOrEqualTo(160);
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(60);
    }

    @Test
    void templatesAreSmall() throws IOException {
        assertThat(lines(TEMPLATES, ".html").values()).allMatch(lines -> lines <= 120);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN)) {
            assertThat(folders.filter(Files::isDirectory).filter(SizesTest::hasCode))
                    .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
        }
    }

    private static boolean hasCode(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static Map<String, Long> lines(Path folder, String ending) throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ending)).toList()) {
                try (Stream<String> text = Files.lines(file)) {
                    lines.put(file.toString().replace('\\', '/'), text.count());
                }
            }
        }
        return lines;
    }
}
