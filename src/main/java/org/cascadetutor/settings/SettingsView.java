package org.cascadetutor.settings;

import org.cascadetutor.progress.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Settings as programs send and get them. What is left out in sending takes its standard value.
 *
 * @param theme system, light or dark
 * @param textSize normal, large or larger
 * @param motion system or reduce
 * @param language a language the interface speaks; left out or empty: as the browser
 * @param desiredRetention .80 to .97, to two decimals
 * @param reviewsADay 1 to 500; left out: the server's own cap
 */
public record SettingsView(
        @Nullable String theme,
        @Nullable String textSize,
        @Nullable String motion,
        @Nullable String language,
        @Nullable Double desiredRetention,
        @Nullable Integer reviewsADay,
        boolean hideConfidence,
        boolean hideSurvival) {

    static SettingsView of(Settings set) {
        return new SettingsView(
                set.look().theme(),
                set.look().text(),
                set.look().motion(),
                set.look().language(),
                set.study().retention(),
                set.study().reviewsADay().orElse(null),
                set.study().hidesConfidence(),
                set.study().hidesSurvival());
    }
}
