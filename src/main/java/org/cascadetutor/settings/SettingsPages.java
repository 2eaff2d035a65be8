package org.cascadetutor.settings;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.progress.settings.CurrentSettings;
import org.cascadetutor.progress.settings.Look;
import org.cascadetutor.progress.settings.ReviewConfig;
import org.cascadetutor.texts.Languages;
import org.cascadetutor.texts.Languages.Language;

/** One form for everything that can be set; open to everybody, for settings may be made before any learning. */
@Path("/settings")
class SettingsPages {

    private final CurrentSettings settings;
    private final CurrentPerson current;
    private final Languages languages;
    private final ReviewConfig config;

    SettingsPages(CurrentSettings settings, CurrentPerson current, Languages languages, ReviewConfig config) {
        this.settings = settings;
        this.current = current;
        this.languages = languages;
        this.config = config;
    }

    /** What else the page says: whether it goes with a person, the languages, the usual cap, and how saving went. */
    record Around(boolean person, List<Language> languages, int usual, boolean saved, List<String> reasons) {

        public List<String> themes() {
            return Look.THEMES;
        }

        public List<String> texts() {
            return Look.TEXTS;
        }

        public List<String> motions() {
            return Look.MOTIONS;
        }

        /** The keys of what to say about what was wrong. */
        public List<String> wrongKeys() {
            return reasons.stream().map("wrong_"::concat).toList();
        }

        /** Whether a field was filled in wrongly. */
        public boolean wrong(String field) {
            return reasons.contains(field);
        }
    }

    /** The form. */
    record Show(SettingsForm form, Around around) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("saved") Optional<String> saved) {
        return page(SettingsForm.of(settings.get()), saved.isPresent(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> sent) {
        SettingsForm form = SettingsForm.of(sent);
        Reading reading = Reading.of(form.view(), languages::speaks);
        if (reading instanceof Reading.Clear clear) {
            settings.save(clear.settings());
            return Response.seeOther(URI.create("/settings?saved=yes")).build();
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(form, false, ((Reading.Unclear) reading).reasons()))
                .build();
    }

    private Show page(SettingsForm form, boolean saved, List<String> reasons) {
        boolean person = current.person().isPresent();
        return new Show(form, new Around(person, languages.all(), config.reviewsADay(), saved, reasons));
    }
}
