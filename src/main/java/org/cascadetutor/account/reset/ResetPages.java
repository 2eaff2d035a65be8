package org.cascadetutor.account.reset;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.account.mail.Letters;
import org.cascadetutor.texts.AccountMessages;
import org.jboss.resteasy.reactive.RestForm;

/** Asking for a new password, and setting it by a one-time link. */
@Path("/")
class ResetPages {

    private final ResetService resets;
    private final Letters letters;
    private final AccountMessages words;
    private final CurrentPerson current;

    ResetPages(ResetService resets, Letters letters, AccountMessages words, CurrentPerson current) {
        this.resets = resets;
        this.letters = letters;
        this.words = words;
        this.current = current;
    }

    /** The form to ask, and the same answer for every name. */
    record Forgot(boolean asked, boolean letters) implements TemplateInstance {}

    /** The form for the new password, with why the last one did not do. */
    record Reset(String token, String username, List<String> reasons) implements TemplateInstance {}

    @GET
    @Path("/forgot")
    public TemplateInstance forgot() {
        return new Forgot(false, letters.open());
    }

    @POST
    @Path("/forgot")
    public TemplateInstance ask(@RestForm @DefaultValue("") String username) {
        resets.ask(username, letters.open())
                .ifPresent(due ->
                        letters.send(due.email(), words.letter_reset_title(), words.letter_reset_text(), due.path()));
        return new Forgot(true, letters.open());
    }

    @GET
    @Path("/resets/{token}")
    public TemplateInstance show(@PathParam("token") String token) {
        return page(token, List.of());
    }

    @POST
    @Path("/resets/{token}")
    public Response accept(@PathParam("token") String token, @RestForm @DefaultValue("") String password) {
        Entry entry = resets.accept(token, password);
        if (entry instanceof Entry.Entered entered) {
            current.enter(entered.person(), entered.token());
            return Response.seeOther(URI.create("/account")).build();
        }
        return Response.status(400)
                .entity(page(token, ((Entry.Refused) entry).reasons()))
                .build();
    }

    private Reset page(String token, List<String> reasons) {
        String name = resets.owner(token)
                .orElseThrow(NotFoundException::new)
                .username()
                .orElse("");
        return new Reset(token, name, reasons);
    }
}
