/** The one writer of course files: checked first, whole or not at all, never over somebody's newer text. */
@NullMarked
package org.cascadetutor.content.write;

import org.jspecify.annotations.NullMarked;
