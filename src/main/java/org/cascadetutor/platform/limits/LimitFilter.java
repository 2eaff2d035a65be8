package org.cascadetutor.platform.limits;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalLong;
import org.cascadetutor.account.CurrentPerson;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Answers 429 with the seconds to wait to whoever asks too often for what is dear; others notice nothing. */
@Singleton
class LimitFilter {

    private static final int TOO_MANY = 429;

    private final Buckets buckets;
    private final CurrentPerson current;

    LimitFilter(Buckets buckets, CurrentPerson current) {
        this.buckets = buckets;
        this.current = current;
    }

    /** After it is known who asks, before anything is done for them. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
    public @Nullable Response hold(ContainerRequestContext request) {
        Optional<Costly> costly =
                Costly.of(request.getMethod(), request.getUriInfo().getPath());
        if (costly.isEmpty()) {
            return null;
        }
        OptionalLong wait = buckets.take(costly.get(), asker(costly.get()));
        return wait.isEmpty()
                ? null
                : Response.status(TOO_MANY)
                        .header(HttpHeaders.RETRY_AFTER, wait.getAsLong())
                        .build();
    }

    private String asker(Costly costly) {
        return costly.byAddress()
                ? current.origin()
                : current.person().map(one -> one.id().toString()).orElseGet(current::origin);
    }
}
