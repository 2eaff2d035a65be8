package org.cascadetutor.lessons.visitor;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Catalogue;
import org.cascadetutor.progress.settings.CurrentSettings;
import org.cascadetutor.progress.settings.Settings;
import org.cascadetutor.texts.CurrentLanguage;

/**
 * Pages as everybody sees them who is nobody yet and has set nothing: rendered once for each language and version of the
 * content, then only copied. What differs from answer to answer is the token in the forms and the nonce of the scripts; both are
 * put in anew each time.
 * Thread-safe.
 */
@ApplicationScoped
public class VisitorPages {

    private final ContentLibrary library;
    private final CurrentPerson current;
    private final CurrentSettings settings;
    private final CurrentLanguage language;
    private final Seals seals;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    VisitorPages(
            ContentLibrary library,
            CurrentPerson current,
            CurrentSettings settings,
            CurrentLanguage language,
            Seals seals) {
        this.library = library;
        this.current = current;
        this.settings = settings;
        this.language = language;
        this.seals = seals;
    }

    private record Key(String path, String language) {}

    /** A page with marks for what differs, and the content it was made of. */
    private record Kept(Catalogue content, String marked) {}

    /** Whether who is asking sees what every visitor sees. */
    public boolean isVisitor() {
        return current.person().isEmpty() && settings.get().equals(Settings.standard());
    }

    /** The page at a path, made if it is not kept. Paths must be those of pages that exist: each is kept. */
    public String page(String path, Supplier<TemplateInstance> maker) {
        Catalogue content = library.current();
        Key key = new Key(path, language.tag());
        Kept page = kept.get(key);
        if (page == null || page.content() != content) {
            TemplateInstance fresh = maker.get();
            fresh.setLocale(language.tag());
            page = new Kept(content, seals.broken(fresh.render()));
            kept.put(key, page);
        }
        return seals.fresh(page.marked());
    }
}
