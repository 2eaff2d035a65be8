/** The settings of the learner model: its named features, their shipped weights and its rates of learning. */
@NullMarked
package org.cascadetutor.engine.tracing;

import org.jspecify.annotations.NullMarked;
