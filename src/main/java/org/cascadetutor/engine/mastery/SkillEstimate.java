package org.cascadetutor.engine.mastery;

import java.time.Instant;
import java.util.Optional;

/**
 * What is believed about a learner on one skill at one moment.
 *
 * @param probability of a right answer on an average item of the skill, 0 to 1, as shown since the last answer
 * @param standardError of that probability
 * @param retrievability what memory still holds, 0 to 1; 1 before there is anything to forget
 * @param dueAt when retrievability falls below what is desired
 */
public record SkillEstimate(
        double probability,
        double standardError,
        Level level,
        double retrievability,
        Optional<Instant> dueAt,
        int answers,
        Optional<Instant> lastAnsweredAt) {}
