package org.cascadetutor.engine;

import org.cascadetutor.engine.review.FsrsSettings;

/** The engine's settings: those of each of its parts. */
public record EngineSettings(FsrsSettings memory) {

    /** The model as first measured; it stays for ever. */
    public static EngineSettings reference() {
        return new EngineSettings(FsrsSettings.standard());
    }

    /** What the product uses. */
    public static EngineSettings current() {
        return reference();
    }
}
