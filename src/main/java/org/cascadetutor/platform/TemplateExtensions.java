package org.cascadetutor.platform;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.engine.mastery.Level;

/** What templates can ask of values. */
@TemplateExtension
final class TemplateExtensions {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private TemplateExtensions() {}

    /** Safe HTML as it is: the only raw output there is. */
    static RawString html(SafeHtml safe) {
        return new RawString(safe.value());
    }

    /** The words of safe HTML without its markup. */
    static String plain(SafeHtml safe) {
        return Markdown.plain(safe.value());
    }

    /** The key of a level's word. */
    static String key(Level level) {
        return "level_" + level.name().toLowerCase(Locale.ROOT);
    }

    /** The key of the message for a reason why something did not do. */
    static String reasonKey(String reason) {
        return "reason_" + reason.replace('-', '_');
    }

    /** A probability as a whole per cent. */
    static long percent(double probability) {
        return Math.round(probability * 100);
    }

    /** A change of probability in points, with its sign. */
    static String points(double change) {
        return String.format(Locale.ROOT, "%+d", Math.round(change * 100)).replace('-', '−');
    }

    /** An instant to the minute, in UTC. */
    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /** The day of an instant, in UTC. */
    static String day(Instant at) {
        return MINUTE.format(at).substring(0, 10);
    }
}
