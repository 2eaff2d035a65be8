package org.cascadetutor.progress.settings;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.progress.calibration.Engines;

/** The engine to read and to choose with, as who is asking has set it: reviews are due when they want them. */
@RequestScoped
public class LearnersEngine {

    private final Engines engines;
    private final CurrentSettings settings;
    private final Map<String, AdaptiveEngine> made = new HashMap<>();

    LearnersEngine(Engines engines, CurrentSettings settings) {
        this.engines = engines;
        this.settings = settings;
    }

    /** A course's, under the calibration in force. */
    public AdaptiveEngine of(String course) {
        return made.computeIfAbsent(
                course, slug -> engines.of(slug).keeping(settings.study().retention()));
    }
}
