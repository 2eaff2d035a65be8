package org.cascadetutor.account.external;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.cascadetutor.account.mail.MailConfig;

/** Whether people can sign in elsewhere, and what that is called; for pages. */
@Singleton
@Named("signOn")
public class SignOn {

    private final OidcConfig config;
    private final MailConfig mail;

    SignOn(OidcConfig config, MailConfig mail) {
        this.config = config;
        this.mail = mail;
    }

    /** Only with an issuer, a client and an address to come back to. */
    public boolean on() {
        return site().isPresent();
    }

    public String label() {
        return config.label();
    }

    /** The address to come back to, without a slash at its end; absent where sign-on is off. */
    Optional<String> site() {
        return mail.site()
                .filter(site -> config.issuer().isPresent() && config.clientId().isPresent())
                .map(site -> site.replaceAll("/+$", ""));
    }
}
