package org.cascadetutor.course.map;

import org.cascadetutor.course.text.Slug;

/** Where on a drawing a module's title stands; `anchor` says on which side of the point. */
public record MapHeading(Slug module, MapPoint at, String anchor) {}
