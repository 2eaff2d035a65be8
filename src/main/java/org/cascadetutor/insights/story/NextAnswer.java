package org.cascadetutor.insights.story;

/**
 * Where the next answer would take the estimate, in whole per cent.
 *
 * @param right after a right answer
 * @param wrong after a wrong one
 */
public record NextAnswer(int right, int wrong) {}
