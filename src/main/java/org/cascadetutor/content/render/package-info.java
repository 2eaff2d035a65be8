/** Step 3: markdown and figures into safe HTML. */
@NullMarked
package org.cascadetutor.content.render;

import org.jspecify.annotations.NullMarked;
