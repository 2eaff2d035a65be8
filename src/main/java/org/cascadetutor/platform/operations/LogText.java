package org.cascadetutor.platform.operations;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text fit for a log: one line, no commands to a terminal, no secret of an address. Pure. */
public final class LogText {

    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Longer than any name we give to anything; ids of people and sessions, and tokens, are longer still. */
    private static final Pattern ID_OR_TOKEN = Pattern.compile("(?<=/)[^/]{32,}");

    /** What these say of a failure holds the very values that failed: names, answers, addresses. */
    private static final Set<String> QUOTE_VALUES = Set.of(
            "java.sql",
            "org.h2",
            "org.postgresql",
            "org.hibernate",
            "jakarta.persistence",
            "jakarta.validation",
            "com.fasterxml.jackson",
            "jakarta.mail",
            "io.vertx.ext.mail");

    private LogText() {}

    /** The text in one line; every control character is written as its code. */
    public static String line(String text) {
        Matcher controls = CONTROLS.matcher(text);
        return controls.find()
                ? controls.replaceAll(
                        found -> "<%04x>".formatted((int) found.group().charAt(0)))
                : text;
    }

    /** A path without what stands for a person, a session or a token in it. */
    public static String path(String path) {
        return line(ID_OR_TOKEN.matcher(path).replaceAll("…"));
    }

    /** The failure with all its places and causes, and only such words as quote no values. */
    public static @Nullable Throwable quiet(@Nullable Throwable thrown) {
        return thrown == null || thrown instanceof Quiet ? thrown : new Quiet(thrown, 0);
    }

    /** Stands in a log for what was thrown. */
    private static final class Quiet extends Throwable {

        private static final long serialVersionUID = 1;
        private static final int DEEPEST = 10;

        private final String text;

        Quiet(Throwable thrown, int depth) {
            super(null, cause(thrown, depth), false, true);
            setStackTrace(thrown.getStackTrace());
            this.text = thrown.getClass().getName() + said(thrown);
        }

        private static @Nullable Throwable cause(Throwable thrown, int depth) {
            Throwable cause = thrown.getCause();
            return cause == null || depth == DEEPEST ? null : new Quiet(cause, depth + 1);
        }

        private static String said(Throwable thrown) {
            for (Throwable one = thrown; one != null; one = one.getCause()) {
                String name = one.getClass().getName();
                if (QUOTE_VALUES.stream().anyMatch(name::startsWith)) {
                    return "";
                }
            }
            return thrown.getMessage() == null ? "" : ": " + line(thrown.getMessage());
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
