package org.cascadetutor.account.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long what is kept of people stays. */
@ConfigMapping(prefix = "cascade.retention")
public interface RetentionConfig {

    /** How often what is due is let go of. */
    @WithDefault("24h")
    Duration every();

    /** A guest is erased when not seen for this long. */
    @WithDefault("400d")
    Duration guests();

    /** An account without a role is erased when not seen for this long; never where not set. */
    Optional<Duration> accounts();

    /** Entries of the record go after this long. */
    @WithDefault("800d")
    Duration record();
}
