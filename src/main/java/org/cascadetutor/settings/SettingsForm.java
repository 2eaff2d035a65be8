package org.cascadetutor.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cascadetutor.progress.settings.Settings;

/**
 * The form as it was filled in; what does not make sense stays in it, so that it can be mended.
 *
 * @param retention in per cent, as typed
 * @param reviews a day, as typed; empty for the usual
 */
record SettingsForm(
        String theme,
        String text,
        String motion,
        String language,
        String retention,
        String reviews,
        boolean hidesConfidence,
        boolean hidesSurvival) {

    /** No number at all; outside every range. */
    private static final int UNREADABLE = -1;

    static SettingsForm of(Settings set) {
        return new SettingsForm(
                set.look().theme(),
                set.look().text(),
                set.look().motion(),
                set.look().language(),
                Integer.toString(set.study().retentionPercent()),
                set.study().reviewsADay().map(cap -> Integer.toString(cap)).orElse(""),
                set.study().hidesConfidence(),
                set.study().hidesSurvival());
    }

    static SettingsForm of(Map<String, List<String>> sent) {
        return new SettingsForm(
                first(sent, "theme"),
                first(sent, "text"),
                first(sent, "motion"),
                first(sent, "language"),
                first(sent, "retention").strip(),
                first(sent, "reviews").strip(),
                sent.containsKey("hide-confidence"),
                sent.containsKey("hide-survival"));
    }

    SettingsView view() {
        return new SettingsView(
                theme,
                text,
                motion,
                language,
                number(retention) / 100.0,
                reviews.isEmpty() ? null : number(reviews),
                hidesConfidence,
                hidesSurvival);
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : UNREADABLE;
    }

    private static String first(Map<String, List<String>> sent, String field) {
        return Optional.ofNullable(sent.get(field))
                .flatMap(values -> values.stream().findFirst())
                .orElse("");
    }
}
