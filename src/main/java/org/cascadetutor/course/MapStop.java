package org.cascadetutor.course;

import org.cascadetutor.course.text.Slug;

/**
 * A lesson's place on the course's drawing.
 *
 * @param anchor on which side of it the words stand: start, middle or end
 * @param label a short name for the drawing; empty where the title will do
 */
public record MapStop(Slug lesson, int x, int y, String anchor, String label) {}
