package org.cascadetutor.account.login;

import io.quarkus.qute.TemplateInstance;

/** What a form gets whose login has ended: the page to sign in on, with what was typed; and after it, the way to send it. */
public final class ExpiredPages {

    private ExpiredPages() {}

    /** Signing in with a form kept; part of the page it came from can be replaced by it. */
    public record Expired(KeptForm kept) implements TemplateInstance {}

    /** The person has signed in again: one button sends what was kept. */
    record SendOn(KeptForm kept) implements TemplateInstance {}
}
