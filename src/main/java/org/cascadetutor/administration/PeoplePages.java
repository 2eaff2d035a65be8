package org.cascadetutor.administration;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.InvitationService;
import org.cascadetutor.account.people.Account;
import org.cascadetutor.account.people.DirectoryStore;
import org.cascadetutor.content.ContentLibrary;
import org.jboss.resteasy.reactive.RestForm;

/** Everybody with an account, and invitations to new ones. */
@Path("/admin")
@Requires(Role.ADMINISTRATOR)
class PeoplePages {

    private static final int PAGE_SIZE = 50;

    private final DirectoryStore directory;
    private final InvitationService invitations;
    private final ContentLibrary library;
    private final CurrentPerson current;

    PeoplePages(
            DirectoryStore directory, InvitationService invitations, ContentLibrary library, CurrentPerson current) {
        this.directory = directory;
        this.invitations = invitations;
        this.library = library;
        this.current = current;
    }

    /** A page of accounts. */
    record People(Found found, long guests, List<String> courses, String link) implements TemplateInstance {}

    /** What was looked for and found; pages count from 0. */
    record Found(String part, List<Account> accounts, long count, int page) {

        public boolean more() {
            return (long) (page + 1) * PAGE_SIZE < count;
        }

        public int next() {
            return page + 1;
        }

        public int before() {
            return page - 1;
        }
    }

    @GET
    public TemplateInstance people(
            @QueryParam("q") @DefaultValue("") String part, @QueryParam("page") @DefaultValue("0") int page) {
        return page(part, Math.max(0, Math.min(page, 1_000_000)), "");
    }

    /** Makes an invitation; its link is shown this once. */
    @POST
    @Path("/invitations")
    public Response invite(@RestForm @DefaultValue("") String role, @RestForm @DefaultValue("") String course) {
        return RoleForms.grant(role, course, RoleForms.courses(library))
                .map(grant -> Response.ok(page("", 0, link(grant))))
                .orElseGet(() -> Response.seeOther(URI.create("/admin")))
                .build();
    }

    private String link(Grant grant) {
        return invitations.invite(current.require(), grant);
    }

    private People page(String part, int page, String link) {
        Found found = new Found(part, directory.named(part, page, PAGE_SIZE), directory.count(part), page);
        return new People(found, directory.guests(), RoleForms.courses(library), link);
    }
}
