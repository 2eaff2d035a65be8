/** Plays files of real answers through the learner model and says how well it predicted them. */
@NullMarked
package org.cascadetutor.cli.evaluate;

import org.jspecify.annotations.NullMarked;
