package org.cascadetutor.engine.statistics;

/**
 * How one option of an item was used.
 *
 * @param key whether choosing it ever earned the full score
 * @param share of the item's answers that chose it
 * @param correlation point-biserial of choosing it with the rest score: of a good distractor negative, of the key positive
 */
public record OptionStatistics(String option, boolean key, int chosen, double share, double correlation) {}
