/** The page a browser keeps for the time without network. */
@NullMarked
package org.cascadetutor.platform.offline;

import org.jspecify.annotations.NullMarked;
