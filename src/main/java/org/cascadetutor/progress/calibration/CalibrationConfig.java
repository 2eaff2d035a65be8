package org.cascadetutor.progress.calibration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How items are calibrated from answers. */
@ConfigMapping(prefix = "cascade.calibration")
public interface CalibrationConfig {

    /** How often the server looks for new answers to calibrate from; "off" for never. */
    @WithDefault("10m")
    String every();

    /** How often each node looks for a newer calibration; "off" for never. */
    @WithDefault("15s")
    String poll();

    /** The server waits for so many new answers in a course; the command line does not. */
    @WithDefault("100")
    int atLeast();

    /** At most so many answers go into one calibration; more make several. */
    @WithDefault("2000")
    int batch();

    /** Answers younger than this wait: one with a lower number may still be on its way into the log. */
    @WithDefault("60s")
    Duration settled();

    /** How long a node may be silent over one batch before another takes over. */
    @WithDefault("5m")
    Duration lease();
}
