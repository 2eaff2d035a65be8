package org.cascadetutor.engine.calibration;

/** A difficulty in logits with its variance. */
public record Difficulty(double value, double variance) {}
