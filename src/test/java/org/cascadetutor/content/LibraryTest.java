package org.cascadetutor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.cascadetutor.content.write.ContentWriter;
import org.cascadetutor.content.write.SaveOutcome;
import org.cascadetutor.content.write.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published courses follow the files; the writer never overwrites what its author has not seen. */
class LibraryTest {

    private static final String LESSON = "one/start/lesson.md";

    @TempDir
    Path folder;

    private ContentLibrary library;
    private ContentWriter writer;

    @BeforeEach
    void open() throws IOException {
        Path from = Path.of("src/test/content");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        library = new ContentLibrary(new ContentConfig() {
            @Override
            public Path dir() {
                return folder;
            }

            @Override
            public Duration debounce() {
                return Duration.ofMillis(50);
            }
        });
        library.start(null);
        writer = new ContentWriter(library);
    }

    @AfterEach
    void close() {
        library.stop();
    }

    @Test
    void aChangeOnDiskIsPickedUp() throws IOException {
        Path file = folder.resolve("tiny").resolve(LESSON);
        Files.writeString(file, Files.readString(file).replace("A start", "Another start"));
        assertThat(soon(() -> title().equals("Another start"))).isTrue();
    }

    @Test
    void aFolderMadeLaterIsWatchedToo() throws IOException {
        Path course = Files.createDirectories(folder.resolve("second"));
        Files.writeString(course.resolve("skills.yaml"), "[]\n");
        Files.writeString(
                course.resolve("course.yaml"),
                "id: second\ntitle: Second\nmodules:\n  - { id: m, title: M, lessons: [] }\n");
        assertThat(soon(() -> library.current().course("second").isPresent())).isTrue();
    }

    @Test
    void aGoodTextIsSavedAndPublishedAtOnce() throws IOException {
        SourceFile seen = writer.read("tiny", LESSON).orElseThrow();
        SaveOutcome outcome = writer.save("tiny", LESSON, seen.text().replace("A start", "Saved start"), seen.sha256());
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(title()).isEqualTo("Saved start");
        assertThat(Files.readString(folder.resolve("tiny").resolve(LESSON))).contains("Saved start");
    }

    @Test
    void aStaleSaveIsRefusedWithTheirText() {
        SourceFile seen = writer.read("tiny", LESSON).orElseThrow();
        writer.save("tiny", LESSON, seen.text().replace("A start", "First"), seen.sha256());
        SaveOutcome second = writer.save("tiny", LESSON, seen.text().replace("A start", "Second"), seen.sha256());
        assertThat(second).isInstanceOfSatisfying(SaveOutcome.Stale.class, stale -> assertThat(stale.theirs())
                .contains("First"));
        assertThat(title()).isEqualTo("First");
    }

    @Test
    void aBrokenTextIsRejectedAndNothingIsWritten() throws IOException {
        SourceFile seen = writer.read("tiny", LESSON).orElseThrow();
        SaveOutcome outcome = writer.save("tiny", LESSON, "no front matter", seen.sha256());
        assertThat(outcome).isInstanceOf(SaveOutcome.Rejected.class);
        assertThat(Files.readString(folder.resolve("tiny").resolve(LESSON))).isEqualTo(seen.text());
    }

    @Test
    void nothingOutsideACourseCanBeReadOrWritten() {
        for (String path :
                new String[] {"../secret.md", "/etc/passwd", "one/../../x.md", "one/start/.hidden.md", "one/start/x.sh"
                }) {
            assertThat(writer.read("tiny", path)).isEmpty();
            assertThat(writer.save("tiny", path, "x", "")).isInstanceOf(SaveOutcome.NotFound.class);
        }
        assertThat(writer.read("..", LESSON)).isEmpty();
    }

    private String title() {
        return library.current()
                .course("tiny")
                .orElseThrow()
                .lesson("start")
                .orElseThrow()
                .info()
                .title();
    }

    /** Asks again until it is so, for ten seconds at most; a busy machine is slow, and that is no fault. */
    private static boolean soon(BooleanSupplier so) {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!so.getAsBoolean() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return so.getAsBoolean();
    }
}
