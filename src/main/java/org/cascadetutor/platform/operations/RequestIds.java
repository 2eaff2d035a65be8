package org.cascadetutor.platform.operations;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request an id that stands in each line logged for it and in the answer: the one a proxy has given it, where that
 * is an id and nothing else, or a fresh one. With the category at DEBUG each request is a line of its own.
 */
@Singleton
class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final Logger LOG = Logger.getLogger("org.cascadetutor.requests");
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** Before the headers, which come before all else. */
    private static final int FIRST = 2_000;

    private final Supplier<UUID> ids;
    private final Clock clock;

    RequestIds(Supplier<UUID> ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::mark, FIRST);
    }

    private void mark(RoutingContext context) {
        String id = id(context.request().getHeader(HEADER));
        MDC.put("requestId", id);
        context.response().putHeader(HEADER, id);
        if (LOG.isDebugEnabled()) {
            tellAtTheEnd(context, clock.millis());
        }
        context.next();
    }

    private String id(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : ids.get().toString();
    }

    private void tellAtTheEnd(RoutingContext context, long begun) {
        HttpServerRequest request = context.request();
        context.addEndHandler(done -> LOG.debugf(
                "%s %s %d %d ms",
                request.method(),
                LogText.path(request.path()),
                context.response().getStatusCode(),
                Math.max(0, clock.millis() - begun)));
    }
}
