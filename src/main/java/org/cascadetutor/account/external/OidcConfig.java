package org.cascadetutor.account.external;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Single sign-on. Off until an issuer, a client and the site's address are set. */
@ConfigMapping(prefix = "cascade.oidc")
public interface OidcConfig {

    /** The issuer's address, exactly as it names itself; what it is and can is read from its discovery document. */
    Optional<String> issuer();

    /** What the issuer knows us by. */
    Optional<String> clientId();

    /** The secret the issuer has given us; none for a public client. */
    Optional<String> clientSecret();

    /** What people call it: stands on the button. */
    @WithDefault("Single sign-on")
    String label();

    /** Beyond `openid`, what to ask for, separated by spaces. Only a name to show is read from it. */
    @WithDefault("profile")
    String scope();

    /** The longest wait for the issuer. */
    @WithDefault("5s")
    Duration timeout();
}
