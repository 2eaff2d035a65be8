/** The adaptive engine: pure Java, deterministic, and knowing nothing but numbers; {@code AdaptiveEngine} is its only door. */
@NullMarked
package org.cascadetutor.engine;

import org.jspecify.annotations.NullMarked;
