package org.cascadetutor.account.mail;

import io.smallrye.config.ConfigMapping;
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
}
