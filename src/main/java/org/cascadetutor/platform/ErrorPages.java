package org.cascadetutor.platform;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.platform.operations.LogText;
import org.cascadetutor.texts.CurrentLanguage;
import org.cascadetutor.texts.ProblemDetail;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every error in plain words: a page for people, problem+json for programs. What broke is logged once, and told nobody. */
@Singleton
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private static final Map<Integer, String> TITLES = Map.of(
            400, "The request does not make sense",
            401, "A token is needed",
            403, "This is not open to you",
            404, "There is nothing here",
            405, "This cannot be done here",
            409, "Somebody was faster",
            413, "This is too large",
            415, "This is not in a form we can read",
            429, "This was too often");

    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 409, 413, 429, 503);

    private final CurrentLanguage language;

    ErrorPages(CurrentLanguage language) {
        this.language = language;
    }

    /** An error for people; the keys of its words. */
    record Error(String heading, String text) implements TemplateInstance {}

    @ServerExceptionMapper
    public Response refused(WebApplicationException refused, UriInfo uri) {
        Response response = refused.getResponse();
        return response.getStatus() < CLIENT_ERROR ? response : answer(response.getStatus(), uri, List.of());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        List<String> reasons = invalid.getConstraintViolations().stream()
                .map(one -> one.getPropertyPath() + " " + one.getMessage())
                .sorted()
                .toList();
        return answer(CLIENT_ERROR, uri, reasons);
    }

    @ServerExceptionMapper
    public Response unreadable(com.fasterxml.jackson.core.JacksonException unreadable, UriInfo uri) {
        return answer(CLIENT_ERROR, uri, List.of("json-unreadable"));
    }

    @ServerExceptionMapper
    public Response broken(Throwable broken, UriInfo uri) {
        LOG.errorf(broken, "broken: %s", LogText.path(uri.getPath()));
        return answer(SERVER_ERROR, uri, List.of());
    }

    /** A refusal without a body, such as a failed CSRF check, gets its page too. */
    @ServerResponseFilter
    public void fill(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= CLIENT_ERROR && !response.hasEntity()) {
            Response full = answer(response.getStatus(), request.getUriInfo(), List.of());
            response.setEntity(full.getEntity(), null, full.getMediaType());
        }
    }

    private Response answer(int status, UriInfo uri, List<String> reasons) {
        String title = TITLES.getOrDefault(status, "Something broke on our side");
        return Requests.isApi(uri.getPath())
                ? Requests.problem(ProblemDetail.of(status, "http-" + status, title, reasons))
                : Response.status(status)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                        .entity(page(status).setLocale(language.tag()).render())
                        .build();
    }

    private static Error page(int status) {
        String key = "error_" + (WORDED.contains(status) ? status : "other");
        return new Error(key, key + "_text");
    }
}
