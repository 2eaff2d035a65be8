package org.cascadetutor.texts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, as RFC 9457 has it. The types are listed in docs/api-problems.md and never change their meaning.
 *
 * @param reasons all reasons at once, as stable keys; left out where the title says it all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetail(String type, String title, int status, String detail, List<String> reasons) {

    /** The media type to send it as. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://cascadetutor.org/problems/";

    public ProblemDetail {
        reasons = List.copyOf(reasons);
    }

    /** A problem of one of the listed types, such as `stale-answer`. */
    public static ProblemDetail of(int status, String type, String title, List<String> reasons) {
        return new ProblemDetail(TYPES + type, title, status, "", reasons);
    }

    /** There is no such thing, or not for who asks: both look the same. */
    public static ProblemDetail notFound() {
        return of(404, "not-found", "There is nothing here", List.of());
    }

    /** The request does not make sense; all reasons. */
    public static ProblemDetail badRequest(List<String> reasons) {
        return of(400, "bad-request", "The request does not make sense", reasons);
    }

    /** The same with its reasons in plain words. */
    public ProblemDetail inWords(String words) {
        return new ProblemDetail(type, title, status, words, reasons);
    }
}
