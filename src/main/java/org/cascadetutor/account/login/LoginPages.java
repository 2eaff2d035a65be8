package org.cascadetutor.account.login;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestForm;

/** Signing in, registering, signing out. */
@Path("/")
class LoginPages {

    private final AccountService accounts;
    private final CurrentPerson current;

    LoginPages(AccountService accounts, CurrentPerson current) {
        this.accounts = accounts;
        this.current = current;
    }

    /** The form to sign in, with what was typed and why it did not do, and a form that waits for the sign-in. */
    record Login(String next, Optional<KeptForm> kept, String username, List<String> reasons)
            implements TemplateInstance {}

    /** The form to register, with what was typed and why it did not do. */
    record Register(String username, List<String> reasons) implements TemplateInstance {}

    @GET
    @Path("/login")
    public TemplateInstance login(@QueryParam("next") @DefaultValue("/") String next) {
        return new Login(local(next), Optional.empty(), "", List.of());
    }

    @POST
    @Path("/login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response login(MultivaluedMap<String, String> form, HttpServerRequest request) {
        String username = field(form, "username");
        String next = local(field(form, "next"));
        Optional<KeptForm> kept = KeptForm.read(field(form, "keptFor"), field(form, "kept"));
        String address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        Entry entry = accounts.login(current.person(), username, field(form, "password"), address);
        if (entry instanceof Entry.Entered entered) {
            return kept.map(one -> comeWith(entered, one)).orElseGet(() -> come(entered, next));
        }
        boolean slowed = entry instanceof Entry.Slowed;
        List<String> reasons = slowed ? List.of("login-slowed") : ((Entry.Refused) entry).reasons();
        return Response.status(slowed ? 429 : 400)
                .entity(new Login(next, kept, username, reasons))
                .build();
    }

    @GET
    @Path("/register")
    public TemplateInstance register() {
        return new Register("", List.of());
    }

    @POST
    @Path("/register")
    public Response register(@RestForm @DefaultValue("") String username, @RestForm @DefaultValue("") String password) {
        Entry entry = accounts.register(current.person(), username, password);
        if (entry instanceof Entry.Entered entered) {
            return come(entered, "/");
        }
        return Response.status(400)
                .entity(new Register(username, ((Entry.Refused) entry).reasons()))
                .build();
    }

    private Response come(Entry.Entered entered, String next) {
        current.enter(entered.person(), entered.token());
        return Response.seeOther(URI.create(next)).build();
    }

    /** What was sent after the login had ended is sent again by a click, so that its own token holds. */
    private Response comeWith(Entry.Entered entered, KeptForm kept) {
        current.enter(entered.person(), entered.token());
        return Response.ok(new ExpiredPages.SendOn(kept)).build();
    }

    private static String field(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    /** Only a path of our own; anything else would let a link lead people away through us. */
    static String local(String next) {
        return next.matches("/[A-Za-z0-9][A-Za-z0-9/_.-]*") ? next : "/";
    }
}
