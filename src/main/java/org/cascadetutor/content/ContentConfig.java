package org.cascadetutor.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where course files are and how they are watched. */
@ConfigMapping(prefix = "cascade.content")
public interface ContentConfig {

    /** The folder that holds the courses, one folder each. */
    Path dir();

    /** How long the files must be quiet after a change before they are read again. */
    @WithDefault("150ms")
    Duration debounce();
}
