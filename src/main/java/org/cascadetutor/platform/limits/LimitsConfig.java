package org.cascadetutor.platform.limits;

import io.smallrye.config.ConfigMapping;

/** The limits of what costs most or can be abused; the defaults are in application.properties. */
@ConfigMapping(prefix = "cascade.limits")
public interface LimitsConfig {

    /** Answers, hints and starts of sessions, per person. */
    Limit answers();

    /** Searches, per person, or per address where nobody is known. */
    Limit search();

    /** Exports, per person. */
    Limit exports();

    /** Coming in: guests, registration, signing in, lost passwords; per address. */
    Limit entry();
}
