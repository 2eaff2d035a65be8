package org.cascadetutor.content.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.report.Problem.Place;

/**
 * Reads the text files of a content folder. Bounded: a file larger than 512 KiB, more than 5,000 files or 64 MiB, links and
 * names that start with a dot are not read; the first three are reported.
 */
public final class SourceScan {

    private static final Set<String> READ = Set.of("md", "yaml", "svg");

    private final Path root;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long size;

    private SourceScan(Path root) {
        this.root = root;
    }

    /** The folder's files now. A folder that holds a course.yaml itself is read as the one course in its parent. */
    public static Sources of(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        boolean oneCourse = Files.isRegularFile(absolute.resolve("course.yaml")) && absolute.getParent() != null;
        SourceScan scan = new SourceScan(oneCourse ? absolute.getParent() : absolute);
        scan.walk(absolute);
        return new Sources(scan.texts, scan.problems);
    }

    private void walk(Path start) {
        if (!Files.isDirectory(start)) {
            return;
        }
        try (Stream<Path> files = Files.walk(start, Bounds.DEEPEST)) {
            files.filter(Files::isRegularFile)
                    .filter(path -> !Files.isSymbolicLink(path) && wanted(start.relativize(path)))
                    .sorted()
                    .limit(Bounds.MOST_FILES + 1L)
                    .forEach(this::read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean wanted(Path relative) {
        String name = relative.getFileName().toString();
        boolean hidden = Stream.iterate(0, i -> i < relative.getNameCount(), i -> i + 1)
                .anyMatch(i -> relative.getName(i).toString().startsWith("."));
        return !hidden && READ.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private void read(Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        try {
            long bytes = Files.size(path);
            if (bytes > Bounds.LARGEST_FILE) {
                problems.add(Bounds.tooLarge(name));
            } else if (texts.size() >= Bounds.MOST_FILES || size + bytes > Bounds.LARGEST_FOLDER) {
                report(name, "too-much", "is one too many: 5,000 files or 64 MiB are read", "split the folder");
            } else {
                size += bytes;
                admit(name, decoded(Files.readAllBytes(path)));
            }
        } catch (CharacterCodingException notText) {
            report(name, "not-utf8", "is not UTF-8 text", "save it as UTF-8");
        } catch (IOException gone) {
            report(name, "unreadable", "cannot be read", "check that the file is there and may be read");
        }
    }

    private void admit(String name, String text) {
        problems.addAll(Bounds.problems(name, text));
        Bounds.admitted(text).ifPresent(good -> texts.put(name, good));
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.replace("\r\n", "\n").replace("\uFEFF", "");
    }

    private void report(String file, String code, String what, String hint) {
        problems.add(Bounds.error(code, new Place(file, 1, 1), "this file " + what, hint));
    }
}
