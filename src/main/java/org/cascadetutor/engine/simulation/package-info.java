/** Seeded synthetic learners who go through a course's items, to see what a way of choosing does for them. */
@NullMarked
package org.cascadetutor.engine.simulation;

import org.jspecify.annotations.NullMarked;
