package org.cascadetutor.course.measure;

/**
 * A unit of measurement.
 *
 * @param kind what it measures, such as length or length/time; units of one kind convert into each other
 * @param factor how many of the kind's base unit one of it is
 */
public record Unit(String symbol, String kind, double factor) {}
