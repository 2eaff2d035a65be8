package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages the interface speaks: English, and each that has its file in src/main/languages. Thread-safe. */
@Singleton
public class Languages {

    /** The language of the texts in the code. */
    public static final String ENGLISH = "en";

    private static final String LIST = "/languages.txt";

    private final List<String> tags;

    Languages() {
        this(listed());
    }

    Languages(List<String> others) {
        this.tags =
                Stream.concat(Stream.of(ENGLISH), others.stream()).distinct().toList();
    }

    /** A language by its tag and by the name it has in itself. */
    public record Language(String tag, String name) {

        static Language of(String tag) {
            Locale locale = Locale.forLanguageTag(tag);
            String name = locale.getDisplayName(locale);
            return new Language(tag, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
        }
    }

    /** All of them, English first. */
    public List<Language> all() {
        return tags.stream().map(Language::of).toList();
    }

    public boolean speaks(String tag) {
        return tags.contains(tag);
    }

    /** The language wanted, else the best of those a browser accepts (as its header says), else English. */
    public String best(String wanted, String accepted) {
        return Optional.of(wanted).filter(this::speaks).orElseGet(() -> accepted(accepted));
    }

    private String accepted(String header) {
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(header), tags);
            return found == null ? ENGLISH : spelled(found);
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }

    /** Look-up answers in small letters. */
    private String spelled(String found) {
        return tags.stream().filter(found::equalsIgnoreCase).findFirst().orElse(ENGLISH);
    }

    /** A bundle's words in one of these languages. */
    public <T> T words(Class<T> bundle, String tag) {
        return tag.equals(ENGLISH) ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(tag));
    }

    private static List<String> listed() {
        try (InputStream list = Languages.class.getResourceAsStream(LIST)) {
            return list == null
                    ? List.of()
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
