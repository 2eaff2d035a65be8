package org.cascadetutor.account.external;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.account.secret.Secrets;

/**
 * Signing in elsewhere: the way there, and the way back. The way back is a GET, as the protocol has it; the state in the browser's
 * own cookie is what keeps another site from sending people through it.
 */
@Path("/login/external")
class ExternalPages {

    private static final String COOKIE = "cascade-sign-in";
    private static final int TEN_MINUTES = 600;

    private final Issuer issuer;
    private final ExternalService service;
    private final SignOn signOn;
    private final Secrets secrets;
    private final CurrentPerson current;

    ExternalPages(Issuer issuer, ExternalService service, SignOn signOn, Secrets secrets, CurrentPerson current) {
        this.issuer = issuer;
        this.service = service;
        this.signOn = signOn;
        this.secrets = secrets;
        this.current = current;
    }

    /** That it did not work, with the way to try again. */
    record Failed(String label) implements TemplateInstance {}

    @GET
    public Response begin() {
        String back = back();
        SignIn signIn = SignIn.fresh(secrets);
        return issuer.begin(signIn, back)
                .map(there -> Response.seeOther(there)
                        .cookie(cookie(signIn.line(), TEN_MINUTES))
                        .build())
                .orElseGet(() -> failed(503));
    }

    @GET
    @Path("/return")
    public Response end(
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("state") @DefaultValue("") String state,
            @CookieParam(COOKIE) @DefaultValue("") String kept) {
        String back = back();
        Optional<Entry.Entered> entered = SignIn.read(kept)
                .filter(signIn -> signIn.state().equals(state) && !code.isEmpty())
                .flatMap(signIn -> issuer.identify(code, signIn, back))
                .map(identity -> service.enter(current.person(), identity, current.origin()))
                .filter(Entry.Entered.class::isInstance)
                .map(Entry.Entered.class::cast);
        if (entered.isEmpty()) {
            return failed(400);
        }
        current.enter(entered.get().person(), entered.get().token());
        return Response.seeOther(URI.create("/")).cookie(cookie("", 0)).build();
    }

    private String back() {
        return signOn.site().orElseThrow(NotFoundException::new) + "/login/external/return";
    }

    private Response failed(int status) {
        return Response.status(status)
                .cookie(cookie("", 0))
                .entity(new Failed(signOn.label()))
                .build();
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/login/external")
                .httpOnly(true)
                .secure(signOn.site().filter(site -> site.startsWith("https:")).isPresent())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
    }
}
