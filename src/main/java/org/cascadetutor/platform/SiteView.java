package org.cascadetutor.platform;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.cascadetutor.account.mail.MailConfig;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.progress.settings.CurrentSettings;
import org.cascadetutor.progress.settings.Look;
import org.cascadetutor.texts.CurrentLanguage;

/** What every page knows of the site: the course its header leads to, and the version of its scripts and styles. */
@Singleton
@Named("site")
public class SiteView {

    private static final String[] ASSETS = {"app.css", "app.js", "notes.js", "offline.js", "practice.js", "terms.js"};

    private final ContentLibrary library;
    private final MailConfig mail;
    private final CurrentLanguage language;
    private final CurrentSettings settings;
    private final String version;

    SiteView(ContentLibrary library, MailConfig mail, CurrentLanguage language, CurrentSettings settings) {
        this.library = library;
        this.mail = mail;
        this.language = language;
        this.settings = settings;
        this.version = fingerprint();
    }

    /** The slug of the first course; empty where there is none. */
    public String course() {
        return library.current().courses().stream()
                .findFirst()
                .map(course -> course.slug().value())
                .orElse("");
    }

    /** The address people reach this site at, where the operator has told it; empty where not. */
    public String address() {
        return mail.site().map(site -> site.replaceAll("/+$", "")).orElse("");
    }

    /** The language the interface speaks, as BCP 47 has it. */
    public String language() {
        return language.tag();
    }

    /** The colours the page is to have: light, dark, or either. */
    public String colours() {
        String theme = settings.look().theme();
        return theme.equals("system") ? "light dark" : theme;
    }

    /** What the page's root says of text size and motion, as classes; empty where all is as usual. */
    public String marks() {
        Look look = settings.look();
        String size = look.text().equals("normal") ? "" : "text-" + look.text();
        return look.motion().equals("reduce") ? (size + " still").strip() : size;
    }

    /** Whether questions do without "how sure are you?". */
    public boolean hidesConfidence() {
        return settings.study().hidesConfidence();
    }

    /** Whether figures on survival are folded away. */
    public boolean hidesSurvival() {
        return settings.study().hidesSurvival();
    }

    /** Changes whenever a script or a style does, so that browsers may keep both for ever. */
    public String version() {
        return version;
    }

    private static String fingerprint() {
        CRC32 sum = new CRC32();
        for (String asset : ASSETS) {
            try (InputStream file = SiteView.class.getResourceAsStream("/META-INF/resources/assets/" + asset)) {
                sum.update(file.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
