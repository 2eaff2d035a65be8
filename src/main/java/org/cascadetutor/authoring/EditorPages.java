package org.cascadetutor.authoring;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.content.write.ContentWriter;
import org.cascadetutor.content.write.SaveOutcome;
import org.cascadetutor.content.write.SourceFile;

/** The editor of a lesson's text or questions: source beside preview, problems with their lines, saves that never overwrite. */
@Path("/")
@Requires(Role.INSTRUCTOR)
class EditorPages {

    private static final String SAVE = "save";

    private final ContentWriter writer;
    private final Previews previews;
    private final AuditStore audit;
    private final CurrentPerson current;

    EditorPages(ContentWriter writer, Previews previews, AuditStore audit, CurrentPerson current) {
        this.writer = writer;
        this.previews = previews;
        this.audit = audit;
        this.current = current;
    }

    /** A file under edit. */
    record Edit(EditorView view) implements TemplateInstance {}

    @GET
    @Path("/teach/{course}/edit/{module}/{lesson}/{file}")
    public TemplateInstance show(@Context UriInfo uri) {
        EditedFile file = EditedFile.of(uri.getPathParameters());
        SourceFile source = writer.read(file.course(), file.path()).orElseThrow(NotFoundException::new);
        return new Edit(new EditorView(file, source.text(), source.sha256(), "", "", previews.of(file, source.text())));
    }

    /** Saves, or only previews; what was typed comes back in every case. */
    @POST
    @Path("/teach/{course}/edit/{module}/{lesson}/{file}")
    public Response post(@Context UriInfo uri, MultivaluedMap<String, String> form) {
        EditedFile file = EditedFile.of(uri.getPathParameters());
        String text = Optional.ofNullable(form.getFirst("source")).orElse("");
        String seen = Optional.ofNullable(form.getFirst("sha256")).orElse("");
        if (!SAVE.equals(form.getFirst("action"))) {
            return page(200, new EditorView(file, text, seen, "", "", previews.of(file, text)));
        }
        SaveOutcome outcome = writer.save(file.course(), file.path(), text, seen);
        if (outcome instanceof SaveOutcome.NotFound) {
            throw new NotFoundException();
        }
        if (outcome instanceof SaveOutcome.Stale stale) {
            return page(
                    409,
                    new EditorView(file, text, stale.theirSha256(), "stale", stale.theirs(), previews.of(file, text)));
        }
        if (outcome instanceof SaveOutcome.Rejected) {
            return page(400, new EditorView(file, text, seen, "rejected", "", previews.of(file, text)));
        }
        audit.note(current.require().id(), "content-saved", file.course() + "/" + file.path());
        String sha256 = ((SaveOutcome.Saved) outcome).sha256();
        return page(200, new EditorView(file, text, sha256, "saved", "", previews.of(file, text)));
    }

    private static Response page(int status, EditorView view) {
        return Response.status(status).entity(new Edit(view)).build();
    }
}
