/** What became of marks that were contested: only ever added to, and applied where the answer stands in the log. */
@NullMarked
package org.cascadetutor.progress.correction;

import org.jspecify.annotations.NullMarked;
