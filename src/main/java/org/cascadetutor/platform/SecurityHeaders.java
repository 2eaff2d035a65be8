package org.cascadetutor.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.cascadetutor.account.secret.Secrets;

/**
 * The headers every answer carries, files and errors too: nothing but our own scripts and styles runs in our pages, nobody
 * frames them, and pages of a person are not kept by anybody in between.
 */
@Singleton
class SecurityHeaders {

    private static final int BEFORE_ALL = 1_000;

    private static final String FORM = "application/x-www-form-urlencoded";

    /** A page's scripts carry the nonce; what they load themselves needs none. */
    private static final String PAGE = "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    /** What is no page runs nothing, wherever it is opened. The service worker of our own pages still may ask for them. */
    private static final String FILE = PAGE.replace("'nonce-%s' 'strict-dynamic'", "'self'");

    private final Secrets secrets;

    SecurityHeaders(Secrets secrets) {
        this.secrets = secrets;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL);
    }

    private void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", policy(context));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", secretPath(context.request().path()) ? "no-referrer" : "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Embedder-Policy", "require-corp");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (context.request().isSSL() || "https".equals(context.request().getHeader("X-Forwarded-Proto"))) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (asset(context.request().path())) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else {
            headers.set("Cache-Control", "no-store");
        }
        asApi(context);
        context.next();
    }

    private String policy(RoutingContext context) {
        String path = context.request().path();
        if (asset(path) || path.endsWith(".js") || Requests.isApi(path)) {
            return FILE;
        }
        String nonce = secrets.token();
        context.put(Nonce.KEY, nonce);
        return PAGE.formatted(nonce);
    }

    /**
     * The API knows no forms and no cookies. A client that labels an empty body as a form, as many do, must not be held to
     * the check that forms need.
     */
    private static void asApi(RoutingContext context) {
        String type = context.request().getHeader("Content-Type");
        if (Requests.isApi(context.request().path()) && type != null && type.startsWith(FORM)) {
            context.request().headers().remove("Content-Type");
        }
    }

    /** Addresses that open a door once: they go to nobody, not even to ourselves. */
    private static boolean secretPath(String path) {
        return path.startsWith("/invitations/")
                || path.startsWith("/resets/")
                || path.startsWith("/login/external")
                || path.startsWith("/addresses/");
    }

    /** Files whose address changes with their content. */
    private static boolean asset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/_static/");
    }
}
