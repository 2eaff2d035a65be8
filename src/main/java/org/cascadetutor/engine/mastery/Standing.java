package org.cascadetutor.engine.mastery;

/**
 * Where a learner stands on a skill today, in short: what choosing needs.
 *
 * @param remembered p(skill) times what memory still holds, 0 to 1
 */
public record Standing(Level level, double remembered) {}
