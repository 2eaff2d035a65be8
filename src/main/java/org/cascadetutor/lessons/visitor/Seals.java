package org.cascadetutor.lessons.visitor;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** What differs from answer to answer in a page that is the same for all: the token in its forms and the nonce of its scripts. */
@ApplicationScoped
class Seals {

    /** Under this name the headers keep the nonce of the answer being written. */
    private static final String NONCE = "cascade.nonce";

    /** Private characters of Unicode, which no page has, stand for both. */
    private static final String TOKEN_MARK = "\uE001";

    private static final String NONCE_MARK = "\uE002";

    private final CsrfTokenParameterProvider forms;
    private final CurrentVertxRequest requests;

    Seals(CsrfTokenParameterProvider forms, CurrentVertxRequest requests) {
        this.forms = forms;
        this.requests = requests;
    }

    /** A page of the answer being written, with marks in the places of its token and nonce. */
    String broken(String page) {
        return page.replace(forms.getToken(), TOKEN_MARK).replace(nonce(), NONCE_MARK);
    }

    /** A marked page with the token and the nonce of the answer being written. */
    String fresh(String marked) {
        return marked.replace(TOKEN_MARK, forms.getToken()).replace(NONCE_MARK, nonce());
    }

    private String nonce() {
        return requests.getCurrent().get(NONCE);
    }
}
