/** What Quarkus finds and nobody imports: error pages, the clock, ids, headers and who is asking. */
@NullMarked
package org.cascadetutor.platform;

import org.jspecify.annotations.NullMarked;
