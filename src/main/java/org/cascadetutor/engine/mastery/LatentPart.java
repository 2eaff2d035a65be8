package org.cascadetutor.engine.mastery;

/** The learner's own part of the latent, in logits, with its variance: what a later calibration needs of an answer. */
public record LatentPart(double mean, double variance) {}
