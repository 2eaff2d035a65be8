package org.cascadetutor.course.map;

import java.util.Optional;

/**
 * The words of a stop on a drawing.
 *
 * @param text a short name; empty where the lesson's title will do
 * @param anchor on which side of the point the words stand: start, middle or end
 * @param at where they stand; beside the stop where this is missing
 */
public record MapLabel(String text, String anchor, Optional<MapPoint> at) {}
