package org.cascadetutor.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.progress.settings.CurrentSettings;
import org.cascadetutor.texts.Languages;
import org.cascadetutor.texts.ProblemDetail;

/** The settings of who is asking, for programs. */
@Path("/api/v1/me/settings")
@Requires(Role.LEARNER)
class SettingsResource {

    private final CurrentSettings settings;
    private final Languages languages;

    SettingsResource(CurrentSettings settings, Languages languages) {
        this.settings = settings;
        this.languages = languages;
    }

    @GET
    public SettingsView get() {
        return SettingsView.of(settings.get());
    }

    /** Replaces them all; answers what holds now. */
    @PUT
    public Response put(@NotNull SettingsView sent) {
        Reading reading = Reading.of(sent, languages::speaks);
        if (reading instanceof Reading.Clear clear) {
            settings.save(clear.settings());
            return Response.ok(SettingsView.of(clear.settings())).build();
        }
        ProblemDetail problem = ProblemDetail.badRequest(((Reading.Unclear) reading).reasons());
        return Response.status(problem.status())
                .type(ProblemDetail.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
