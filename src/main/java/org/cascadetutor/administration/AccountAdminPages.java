package org.cascadetutor.administration;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.people.Account;
import org.cascadetutor.account.reset.ResetService;
import org.cascadetutor.content.ContentLibrary;
import org.jboss.resteasy.reactive.RestForm;

/** One account: what it may do, whether it is open, a link to a new password, what is on record about it. */
@Path("/admin/people/{person}")
@Requires(Role.ADMINISTRATOR)
class AccountAdminPages {

    private static final int MOST_ENTRIES = 50;

    private final PeopleService people;
    private final ResetService resets;
    private final Records records;
    private final ContentLibrary library;
    private final CurrentPerson current;

    AccountAdminPages(
            PeopleService people, ResetService resets, Records records, ContentLibrary library, CurrentPerson current) {
        this.people = people;
        this.resets = resets;
        this.records = records;
        this.library = library;
        this.current = current;
    }

    /** The account, with a link that was just made, or why a change did not do. */
    record Show(Account account, List<Records.Line> lines, List<String> courses, String link, List<String> reasons)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("person") UUID id) {
        return page(account(id), "", List.of());
    }

    @POST
    @Path("/close")
    public Response close(@PathParam("person") UUID id) {
        return change(id, account -> people.close(current.require(), account));
    }

    @POST
    @Path("/open")
    public Response open(@PathParam("person") UUID id) {
        return change(id, account -> people.open(current.require(), account));
    }

    @POST
    @Path("/sign-out")
    public Response signOut(@PathParam("person") UUID id) {
        return change(id, account -> people.signOut(current.require(), account));
    }

    @POST
    @Path("/hold")
    public Response hold(@PathParam("person") UUID id, @RestForm @DefaultValue("") String held) {
        return change(id, account -> people.hold(current.require(), account, held.equals("yes")));
    }

    @POST
    @Path("/grant")
    public Response grant(
            @PathParam("person") UUID id,
            @RestForm @DefaultValue("") String role,
            @RestForm @DefaultValue("") String course) {
        Optional<Grant> grant = RoleForms.grant(role, course, RoleForms.courses(library));
        return change(id, account -> grant.map(one -> people.grant(current.require(), account, one))
                .orElseGet(() -> new PeopleService.Outcome.Refused(List.of("role-unknown"))));
    }

    /** Takes a role away, also one in a course that is no more. */
    @POST
    @Path("/withdraw")
    public Response withdraw(
            @PathParam("person") UUID id,
            @RestForm @DefaultValue("") String role,
            @RestForm @DefaultValue("") String course) {
        Account account = account(id);
        Optional<Grant> held = account.grants().stream()
                .filter(one -> one.role().name().equals(role) && one.course().equals(course))
                .findFirst();
        return held.map(grant -> change(id, one -> people.withdraw(current.require(), one, grant)))
                .orElseGet(() -> back(id));
    }

    /** Makes a link to a new password; it is shown this once. */
    @POST
    @Path("/reset-link")
    public TemplateInstance resetLink(@PathParam("person") UUID id) {
        Account account = account(id);
        return page(account, resets.link(current.require().id(), account.id()), List.of());
    }

    private Response change(UUID id, Function<Account, PeopleService.Outcome> change) {
        Account account = account(id);
        if (change.apply(account) instanceof PeopleService.Outcome.Refused refused) {
            return Response.status(400)
                    .entity(page(account, "", refused.reasons()))
                    .build();
        }
        return back(id);
    }

    private Account account(UUID id) {
        return people.find(id).orElseThrow(NotFoundException::new);
    }

    private Show page(Account account, String link, List<String> reasons) {
        List<Records.Line> lines = records.newest(Optional.of(account.id()), MOST_ENTRIES);
        return new Show(account, lines, RoleForms.courses(library), link, reasons);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/admin/people/" + id)).build();
    }
}
