package org.cascadetutor.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.cascadetutor.progress.settings.Look;
import org.cascadetutor.progress.settings.Settings;
import org.cascadetutor.progress.settings.Study;
import org.jspecify.annotations.Nullable;

/** What came of reading settings that somebody sent: settings, or all reasons why there are none. */
sealed interface Reading {

    /** They make sense. */
    record Clear(Settings settings) implements Reading {}

    /** They do not; each reason is `choice`, `retention` or `reviews`. */
    record Unclear(List<String> reasons) implements Reading {
        public Unclear {
            reasons = List.copyOf(reasons);
        }
    }

    /** Reads what was sent; `speaks` says which languages there are. Pure. */
    static Reading of(SettingsView sent, Predicate<String> speaks) {
        String theme = or(sent.theme(), Look.standard().theme());
        String text = or(sent.textSize(), Look.standard().text());
        String motion = or(sent.motion(), Look.standard().motion());
        String language = or(sent.language(), "");
        List<String> reasons = new ArrayList<>();
        boolean offered = Look.THEMES.contains(theme)
                && Look.TEXTS.contains(text)
                && Look.MOTIONS.contains(motion)
                && (language.isEmpty() || speaks.test(language));
        if (!offered) {
            reasons.add("choice");
        }
        if (!(percent(sent) >= Study.LEAST_RETENTION && percent(sent) <= Study.MOST_RETENTION)) {
            reasons.add("retention");
        }
        Optional<Integer> cap = Optional.ofNullable(sent.reviewsADay());
        if (cap.filter(reviews -> reviews < 1 || reviews > Study.MOST_REVIEWS).isPresent()) {
            reasons.add("reviews");
        }
        return reasons.isEmpty()
                ? new Clear(new Settings(
                        new Look(theme, text, motion, language),
                        new Study((int) percent(sent), cap, sent.hideConfidence(), sent.hideSurvival())))
                : new Unclear(reasons);
    }

    private static long percent(SettingsView sent) {
        double retention = Objects.requireNonNullElse(
                sent.desiredRetention(), Study.standard().retention());
        return Math.round(retention * 100);
    }

    private static String or(@Nullable String said, String otherwise) {
        return said == null ? otherwise : said;
    }
}
