/** A person's own data in their hands, and its end. */
@NullMarked
package org.cascadetutor.export.own;

import org.jspecify.annotations.NullMarked;
