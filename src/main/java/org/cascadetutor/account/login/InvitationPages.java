package org.cascadetutor.account.login;

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
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Person.Grant;
import org.jboss.resteasy.reactive.RestForm;

/** A one-time invitation to a role. */
@Path("/")
class InvitationPages {

    private final InvitationService invitations;
    private final CurrentPerson current;

    InvitationPages(InvitationService invitations, CurrentPerson current) {
        this.invitations = invitations;
        this.current = current;
    }

    /** The invitation, with what was typed and why it did not do. */
    record Show(String token, Grant grant, String username, List<String> reasons) implements TemplateInstance {}

    @GET
    @Path("/invitations/{token}")
    public TemplateInstance show(@PathParam("token") String token) {
        return page(token, "", List.of());
    }

    @POST
    @Path("/invitations/{token}")
    public Response accept(
            @PathParam("token") String token,
            @RestForm @DefaultValue("") String username,
            @RestForm @DefaultValue("") String password) {
        boolean named = current.person().filter(person -> !person.guest()).isPresent();
        if (named) {
            Person person = current.require();
            return invitations.accept(token, person)
                    ? teach()
                    : Response.status(404).build();
        }
        Entry entry = invitations.accept(token, current.person(), username, password);
        if (entry instanceof Entry.Entered entered) {
            current.enter(entered.person(), entered.token());
            return teach();
        }
        return Response.status(400)
                .entity(page(token, username, ((Entry.Refused) entry).reasons()))
                .build();
    }

    private Show page(String token, String username, List<String> reasons) {
        Grant grant = invitations.of(token).orElseThrow(NotFoundException::new);
        return new Show(token, grant, username, reasons);
    }

    private static Response teach() {
        return Response.seeOther(URI.create("/teach")).build();
    }
}
