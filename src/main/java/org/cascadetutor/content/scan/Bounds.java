package org.cascadetutor.content.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Severity;

/** How large a course may be, and what its texts may hold: at most 512 KiB, no control characters. */
final class Bounds {

    static final int LARGEST_FILE = 512 * 1024;
    static final int MOST_FILES = 5_000;
    static final long LARGEST_FOLDER = 64L * 1024 * 1024;
    static final int DEEPEST = 6;

    private Bounds() {}

    /** A text that may be compiled; nothing where it is too large. */
    static Optional<String> admitted(String text) {
        boolean fits = text.length() <= LARGEST_FILE;
        return fits ? Optional.of(hasControls(text) ? cleaned(text) : text) : Optional.empty();
    }

    /** What is wrong with a text. */
    static List<Problem> problems(String file, String text) {
        if (text.length() > LARGEST_FILE) {
            return List.of(tooLarge(file));
        }
        return Stream.of(text)
                .filter(Bounds::hasControls)
                .map(bad -> control(file, bad))
                .toList();
    }

    static Problem tooLarge(String file) {
        return error("file-too-large", new Place(file, 1, 1), "this file is larger than 512 KiB", "split it, or make it smaller");
    }

    static Problem error(String code, Place place, String message, String hint) {
        return new Problem(Severity.ERROR, code, place, message, hint);
    }

    private static Problem control(String file, String text) {
        int at = 0;
        while (!isControl(text.charAt(at))) {
            at++;
        }
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        Place place = new Place(file, line, at - text.lastIndexOf('\n', at));
        return error(
                "control-character",
                place,
                "here stands a character that cannot be seen (U+%04X)".formatted((int) text.charAt(at)),
                "delete it; perhaps this is no text file");
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Bounds::isControl);
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0x7f || c == 0xfffe || c == 0xffff;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (isControl(clean.charAt(i))) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }
}
