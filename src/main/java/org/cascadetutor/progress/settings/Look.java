package org.cascadetutor.progress.settings;

import java.util.List;

/**
 * How pages look and which language they speak.
 *
 * @param theme one of {@link #THEMES}; `system` leaves it to the device
 * @param text one of {@link #TEXTS}: 100, 115 and 130 % of the normal size
 * @param motion one of {@link #MOTIONS}; `system` leaves it to the device
 * @param language as BCP 47 has it; empty leaves it to the browser
 */
public record Look(String theme, String text, String motion, String language) {

    public static final List<String> THEMES = List.of("system", "light", "dark");
    public static final List<String> TEXTS = List.of("normal", "large", "larger");
    public static final List<String> MOTIONS = List.of("system", "reduce");

    /** Up to 35 letters, digits and hyphens, or nothing. */
    private static final String LANGUAGE = "[A-Za-z0-9-]{0,35}";

    public Look {
        if (!THEMES.contains(theme)
                || !TEXTS.contains(text)
                || !MOTIONS.contains(motion)
                || !language.matches(LANGUAGE)) {
            throw new IllegalArgumentException("not a look: %s, %s, %s, %s".formatted(theme, text, motion, language));
        }
    }

    /** What the device and the browser say. */
    public static Look standard() {
        return new Look("system", "normal", "system", "");
    }
}
