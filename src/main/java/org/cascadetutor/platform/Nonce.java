package org.cascadetutor.platform;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The word that lets a page's own scripts run: 256 random bits, another for each answer. */
@Singleton
@Named("nonce")
public class Nonce {

    static final String KEY = "cascade.nonce";

    private final CurrentVertxRequest requests;

    Nonce(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    /** The nonce of the answer being written; empty where none is. */
    public String value() {
        return Optional.ofNullable(requests.getCurrent())
                .map(context -> context.<String>get(KEY))
                .orElse("");
    }
}
