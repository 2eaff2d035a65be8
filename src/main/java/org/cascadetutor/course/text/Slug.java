package org.cascadetutor.course.text;

import java.util.regex.Pattern;

/** Names a course, module or lesson in files and addresses: lower-case letters and digits, joined by single hyphens. */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public Slug {
        if (!valid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** Whether the text can be a slug. */
    public static boolean valid(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
