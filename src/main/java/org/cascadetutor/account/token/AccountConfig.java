package org.cascadetutor.account.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people stay signed in. */
@ConfigMapping(prefix = "cascade.account")
public interface AccountConfig {

    /** A login session ends when it was not used for this long. */
    @WithDefault("30d")
    Duration idle();

    /** A login session ends this long after it began, used or not. */
    @WithDefault("180d")
    Duration session();

    /** An API token ends after this long. */
    @WithDefault("365d")
    Duration token();

    /** An invitation can be used for this long. */
    @WithDefault("7d")
    Duration invitation();

    /** A link to a new password can be used for this long. */
    @WithDefault("2h")
    Duration reset();
}
