/** Playing the attempt log through the engine again: rebuild, and whatever must see history in order. */
@NullMarked
package org.cascadetutor.progress.replay;

import org.jspecify.annotations.NullMarked;
