package org.cascadetutor.account.login;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.token.ApiToken;
import org.cascadetutor.account.token.LoginSession;
import org.cascadetutor.account.token.TokenStore;
import org.jboss.resteasy.reactive.RestForm;

/** A person's own account: password, API tokens, signing out here and everywhere. */
@Path("/")
@Requires(Role.LEARNER)
class AccountPages {

    private final AccountService accounts;
    private final TokenStore tokens;
    private final CurrentPerson current;

    AccountPages(AccountService accounts, TokenStore tokens, CurrentPerson current) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.current = current;
    }

    /** The account, with a token that was just made, or why a change did not do. */
    record Show(Person person, List<ApiToken> tokens, List<LoginSession> logins, String fresh, List<String> reasons)
            implements TemplateInstance {}

    @GET
    @Path("/account")
    public TemplateInstance show() {
        return page("", List.of());
    }

    @POST
    @Path("/account/password")
    public Response password(
            @RestForm("current") @DefaultValue("") String old, @RestForm("fresh") @DefaultValue("") String fresh) {
        Entry entry = accounts.changePassword(current.require(), old, fresh);
        if (entry instanceof Entry.Entered entered) {
            current.enter(entered.person(), entered.token());
            return back();
        }
        return Response.status(400)
                .entity(page("", ((Entry.Refused) entry).reasons()))
                .build();
    }

    @POST
    @Path("/account/tokens")
    public TemplateInstance make(@RestForm @DefaultValue("") String name) {
        String kept = name.strip().substring(0, Math.min(name.strip().length(), 80));
        return page(tokens.newApiToken(current.require().id(), kept), List.of());
    }

    @POST
    @Path("/account/tokens/revoke")
    public Response revoke(@RestForm @DefaultValue("") String hash) {
        tokens.revoke(current.require().id(), hash);
        return back();
    }

    /** Ends this session. */
    @POST
    @Path("/account/sign-out")
    public Response signOut() {
        current.session().ifPresent(tokens::end);
        return gone();
    }

    /** Ends every session of the person, this one too. */
    @POST
    @Path("/account/sign-out-everywhere")
    public Response signOutEverywhere() {
        tokens.endLogins(current.require().id());
        return gone();
    }

    /** Ends every session of the person but this one. */
    @POST
    @Path("/account/sign-out-others")
    public Response signOutOthers() {
        tokens.endOtherLogins(current.require().id(), current.session().orElse(""));
        return back();
    }

    private Response gone() {
        current.leave();
        return Response.seeOther(URI.create("/")).build();
    }

    private Show page(String fresh, List<String> reasons) {
        Person person = current.require();
        List<LoginSession> logins = tokens.logins(person.id(), current.session().orElse(""));
        return new Show(person, tokens.apiTokens(person.id()), logins, fresh, reasons);
    }

    private static Response back() {
        return Response.seeOther(URI.create("/account")).build();
    }
}
