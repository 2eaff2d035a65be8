package org.cascadetutor.platform;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Locale;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.engine.mastery.Level;
import org.jspecify.annotations.Nullable;

/** What templates can ask of values. */
@TemplateExtension
final class TemplateExtensions {

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

    /** An instant to the minute, in UTC, as the page's language writes it. */
    static String minute(Instant at, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object language) {
        return Days.minute(at, Days.locale(language));
    }

    /** The day of an instant, in UTC, as the page's language writes it. */
    static String day(Instant at, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object language) {
        return Days.day(at, Days.locale(language));
    }
}
