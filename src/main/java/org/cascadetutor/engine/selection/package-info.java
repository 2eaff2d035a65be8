/** Which question comes next: named rules, each with its reason, replayable from a seed. */
@NullMarked
package org.cascadetutor.engine.selection;

import org.jspecify.annotations.NullMarked;
