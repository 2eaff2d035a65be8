/** Pages that are the same for every visitor, kept as they are. */
@NullMarked
package org.cascadetutor.lessons.visitor;

import org.jspecify.annotations.NullMarked;
