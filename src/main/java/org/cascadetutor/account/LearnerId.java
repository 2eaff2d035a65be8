package org.cascadetutor.account;

import java.util.UUID;

/** Names a person, guest or registered; it stays the same when a guest registers. */
public record LearnerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
