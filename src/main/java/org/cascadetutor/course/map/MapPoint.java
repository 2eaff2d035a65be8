package org.cascadetutor.course.map;

/** A point on a drawing, in the drawing's own units. */
public record MapPoint(int x, int y) {}
