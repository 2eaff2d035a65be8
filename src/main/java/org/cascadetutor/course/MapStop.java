package org.cascadetutor.course;

import org.cascadetutor.course.text.Slug;

/** A lesson's place on the course's drawing; `anchor` says on which side of it the words stand (start, middle or end). */
public record MapStop(Slug lesson, int x, int y, String anchor) {}
