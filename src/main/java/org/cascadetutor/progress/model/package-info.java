/** The learner model as rows: a cache of the attempt log, written only where an answer touched it. */
@NullMarked
package org.cascadetutor.progress.model;

import org.jspecify.annotations.NullMarked;
