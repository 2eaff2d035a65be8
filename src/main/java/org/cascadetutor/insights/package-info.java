/** A learner's own open learner model: what the tutor believes about each skill, and the answers behind it. */
@NullMarked
package org.cascadetutor.insights;

import org.jspecify.annotations.NullMarked;
