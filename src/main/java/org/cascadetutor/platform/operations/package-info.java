/** What who runs the program sees of it: request ids, logs that keep secrets, metrics, readiness. */
@NullMarked
package org.cascadetutor.platform.operations;

import org.jspecify.annotations.NullMarked;
