package org.cascadetutor.engine;

import org.cascadetutor.engine.review.FsrsSettings;
import org.cascadetutor.engine.tracing.TracingSettings;

/** The engine's settings: those of each of its parts. */
public record EngineSettings(TracingSettings tracing, FsrsSettings memory) {

    /** The model as first measured; it stays for ever. */
    public static EngineSettings reference() {
        return new EngineSettings(TracingSettings.reference(), FsrsSettings.standard());
    }

    /** What the product uses. */
    public static EngineSettings current() {
        return new EngineSettings(TracingSettings.current(), FsrsSettings.standard());
    }

    /** The same, with reviews due below this retrievability, in (0, 1). */
    public EngineSettings keeping(double desiredRetention) {
        return new EngineSettings(tracing, new FsrsSettings(memory.weights(), desiredRetention, memory.shortTerm()));
    }
}
