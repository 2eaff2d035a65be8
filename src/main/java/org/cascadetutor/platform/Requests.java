package org.cascadetutor.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.cascadetutor.texts.ProblemDetail;

/** What filters ask of a request, and how they refuse one. Pure. */
final class Requests {

    private Requests() {}

    static boolean isApi(ContainerRequestContext request) {
        return isApi(request.getUriInfo().getPath());
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    /** Whether the browser sees https, here or at a proxy that says so. */
    static boolean isSecure(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getScheme().equals("https")
                || "https".equals(request.getHeaderString("X-Forwarded-Proto"));
    }

    static boolean isSafe(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> true;
            default -> false;
        };
    }

    static Response problem(ProblemDetail problem) {
        return Response.status(problem.status())
                .type(ProblemDetail.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
