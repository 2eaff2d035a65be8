package org.cascadetutor.progress.calibration;

import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.calibration.Snapshot;

/** A course's calibration with the engine that runs on it. Immutable: whoever holds one stays under it to the end. */
public record InForce(AdaptiveEngine engine, Snapshot snapshot) {}
