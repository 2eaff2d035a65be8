/** Step 4, checks: that what the files of a course say of each other is so. */
@NullMarked
package org.cascadetutor.content.check;

import org.jspecify.annotations.NullMarked;
