package org.cascadetutor.practice.turn;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How practice is paced. */
@ConfigMapping(prefix = "cascade.practice")
public interface PracticeConfig {

    /** At most so many due reviews are asked on one day (UTC), so that a break does not end in a flood. */
    @WithDefault("60")
    int reviewsADay();
}
