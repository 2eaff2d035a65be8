/** Step 4: files of a course into a checked, immutable course. */
@NullMarked
package org.cascadetutor.content.compile;

import org.jspecify.annotations.NullMarked;
