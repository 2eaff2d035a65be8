/** Step 1: reads a content folder into memory, within bounds. */
@NullMarked
package org.cascadetutor.content.scan;

import org.jspecify.annotations.NullMarked;
