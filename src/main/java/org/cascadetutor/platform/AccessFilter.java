package org.cascadetutor.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.texts.ProblemDetail;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Keeps every door that says who it is for, and turns away changes that another site asks for. */
@Singleton
class AccessFilter {

    private final CurrentPerson current;
    private final ResourceInfo door;

    AccessFilter(CurrentPerson current, ResourceInfo door) {
        this.current = current;
        this.door = door;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public @Nullable Response check(ContainerRequestContext request) {
        if (!Requests.isSafe(request) && !Requests.isApi(request) && foreign(request)) {
            return refusal(request, 403);
        }
        Requires needed = needed();
        if (needed == null || allowed(needed.value(), request)) {
            return null;
        }
        return current.person().isEmpty() ? unknown(request) : refusal(request, 403);
    }

    private @Nullable Requires needed() {
        Requires onMethod = door.getResourceMethod().getAnnotation(Requires.class);
        return onMethod != null ? onMethod : door.getResourceClass().getAnnotation(Requires.class);
    }

    private boolean allowed(Role role, ContainerRequestContext request) {
        Optional<Person> person = current.person();
        String course = request.getUriInfo().getPathParameters().getFirst("course");
        return switch (role) {
            case LEARNER -> person.isPresent();
            case INSTRUCTOR ->
                person.filter(one -> course == null ? one.teachesAnything() : one.teaches(course))
                        .isPresent();
            case ADMINISTRATOR -> person.filter(Person::administers).isPresent();
        };
    }

    /** A browser says where a form comes from; what says nothing is no browser, and has no cookie to abuse. */
    private static boolean foreign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean foreignOrigin = origin != null
                && !origin.equals("null")
                && !origin.replaceFirst("^https?://", "").equals(request.getHeaderString("Host"));
        return "cross-site".equals(site) || foreignOrigin;
    }

    private static Response unknown(ContainerRequestContext request) {
        if (Requests.isApi(request)) {
            return Requests.problem(ProblemDetail.of(401, "token-needed", "A token is needed", List.of()));
        }
        String next = URLEncoder.encode(request.getUriInfo().getPath(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/login?next=" + next)).build();
    }

    private static Response refusal(ContainerRequestContext request, int status) {
        return Requests.isApi(request)
                ? Requests.problem(ProblemDetail.of(status, "not-allowed", "This is not open to you", List.of()))
                : Response.status(status).build();
    }
}
