package org.cascadetutor.platform.limits;

import io.smallrye.config.WithDefault;

/** How often something may be done: so often a second in the long run, and so many at once. */
public interface Limit {

    double perSecond();

    @WithDefault("100")
    int burst();
}
