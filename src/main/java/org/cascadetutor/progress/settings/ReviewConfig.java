package org.cascadetutor.progress.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How reviews are paced for whoever has set nothing else. */
@ConfigMapping(prefix = "cascade.practice")
public interface ReviewConfig {

    /** At most so many due reviews are asked on one day (UTC), so that a break does not end in a flood. */
    @WithDefault("60")
    int reviewsADay();
}
