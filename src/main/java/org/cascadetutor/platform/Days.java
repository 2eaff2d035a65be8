package org.cascadetutor.platform;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and minutes as a language writes them: 1 Dec 2026, 14:05 and 01.12.2026, 14:05. In UTC. Pure. */
final class Days {

    private static final String HOUR = "HH:mm";

    private Days() {}

    /** English is the world's here: the day before the month, as no reader can mistake it. */
    static Locale locale(@Nullable Object said) {
        Locale locale = said instanceof Locale one ? one : Locale.forLanguageTag(said == null ? "en" : said.toString());
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    static String day(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(at.atZone(ZoneOffset.UTC));
    }

    static String minute(Instant at, Locale locale) {
        return day(at, locale) + ", "
                + DateTimeFormatter.ofPattern(HOUR, locale).format(at.atZone(ZoneOffset.UTC));
    }
}
