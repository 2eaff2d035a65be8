package org.cascadetutor.account.login;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.token.TokenStore;
import org.cascadetutor.texts.ProblemDetail;

/** How programs come in: as a guest, or with the name and password of an account. */
@Path("/")
class TokenResource {

    private static final String MADE_BY_API = "API";

    private final AccountService accounts;
    private final TokenStore tokens;

    TokenResource(AccountService accounts, TokenStore tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** A guest and the token to learn with. */
    public record Guest(UUID learnerId, String token) {}

    /** A name and a password. */
    public record Credentials(@NotNull String username, @NotNull String password) {}

    /** A token. */
    public record Token(String token) {}

    @POST
    @Path("/api/v1/guests")
    public Response guest() {
        Entry.Entered entered = accounts.newGuest();
        tokens.end(entered.token());
        String token = tokens.newApiToken(entered.person().id(), MADE_BY_API);
        return Response.status(Response.Status.CREATED)
                .entity(new Guest(entered.person().id().value(), token))
                .build();
    }

    @POST
    @Path("/api/v1/tokens")
    public Response token(@Valid @NotNull Credentials credentials, HttpServerRequest request) {
        String address =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        Entry entry = accounts.login(Optional.empty(), credentials.username(), credentials.password(), address);
        if (entry instanceof Entry.Entered entered) {
            tokens.end(entered.token());
            return Response.ok(new Token(tokens.newApiToken(entered.person().id(), MADE_BY_API)))
                    .build();
        }
        ProblemDetail problem = entry instanceof Entry.Slowed
                ? ProblemDetail.of(429, "login-slowed", "Too many wrong tries", List.of())
                : ProblemDetail.of(401, "login-wrong", "Name and password do not fit", List.of());
        return Response.status(problem.status())
                .type(ProblemDetail.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
