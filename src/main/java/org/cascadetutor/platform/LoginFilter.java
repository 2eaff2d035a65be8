package org.cascadetutor.platform;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.texts.ProblemDetail;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Says who is asking: pages by the login cookie alone, the API by a bearer token alone. Thus no other site can make a
 * browser call the API in somebody's name, and no token ever stands in an address.
 */
@Singleton
class LoginFilter {

    private static final String COOKIE = "cascade";
    private static final String SECURE_COOKIE = "__Host-cascade";
    private static final String BEARER = "Bearer ";

    private final AccountService accounts;
    private final CurrentPerson current;
    private final CurrentVertxRequest requests;

    LoginFilter(AccountService accounts, CurrentPerson current, CurrentVertxRequest requests) {
        this.accounts = accounts;
        this.current = current;
        this.requests = requests;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public @Nullable Response recognise(ContainerRequestContext request) {
        SocketAddress from = requests.getCurrent().request().remoteAddress();
        current.setOrigin(from == null ? "" : from.hostAddress());
        return Requests.isApi(request) ? byToken(request) : byCookie(request);
    }

    private @Nullable Response byCookie(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(Requests.isSecure(request) ? SECURE_COOKIE : COOKIE);
        Optional.ofNullable(cookie).map(Cookie::getValue).ifPresent(token -> accounts.ofLogin(token)
                .ifPresent(person -> {
                    current.set(person);
                    current.setSession(token);
                }));
        return null;
    }

    private @Nullable Response byToken(ContainerRequestContext request) {
        String header = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElse("");
        if (header.isEmpty()) {
            return null;
        }
        Optional.of(header)
                .filter(text -> text.startsWith(BEARER))
                .flatMap(text -> accounts.ofApiToken(text.substring(BEARER.length())))
                .ifPresent(current::set);
        return current.person().isPresent()
                ? null
                : Requests.problem(ProblemDetail.of(401, "unknown-token", "The token is not known here", List.of()));
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!Requests.isApi(request)) {
            current.freshToken()
                    .ifPresent(token -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(token, request)));
        }
    }

    private NewCookie cookie(String token, ContainerRequestContext request) {
        boolean secure = Requests.isSecure(request);
        return new NewCookie.Builder(secure ? SECURE_COOKIE : COOKIE)
                .value(token)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(token.isEmpty() ? 0 : (int) accounts.sessionLength().toSeconds())
                .build();
    }
}
