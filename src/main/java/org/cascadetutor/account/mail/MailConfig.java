package org.cascadetutor.account.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where letters come from. Without both, no letters are sent and links are shown to the administrator. */
@ConfigMapping(prefix = "cascade.mail")
public interface MailConfig {

    /** The sender's address. */
    Optional<String> from();

    /**
     * The address people reach this site at, such as https://tutor.example.org. Links in letters begin with it, never with what a
     * request says of itself: whoever can forge that could make us send a person's link to their own site.
     */
    Optional<String> site();

    /** The mail server; application.properties hands these to the mailer. */
    @WithDefault("localhost")
    String host();

    @WithDefault("587")
    int port();

    Optional<String> username();

    Optional<String> password();

    /** DISABLED, OPTIONAL or REQUIRED. */
    @WithDefault("OPTIONAL")
    String startTls();
}
