package org.cascadetutor.platform;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.cascadetutor.content.ContentLibrary;

/** What every page knows of the site: the course its header leads to, and the version of its scripts and styles. */
@Singleton
@Named("site")
public class SiteView {

    private static final String[] ASSETS = {"app.css", "app.js", "notes.js", "terms.js"};

    private final ContentLibrary library;
    private final String version;

    SiteView(ContentLibrary library) {
        this.library = library;
        this.version = fingerprint();
    }

    /** The slug of the first course; empty where there is none. */
    public String course() {
        return library.current().courses().stream()
                .findFirst()
                .map(course -> course.slug().value())
                .orElse("");
    }

    /** The language the interface speaks, as BCP 47 has it. */
    public String language() {
        return "en";
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
