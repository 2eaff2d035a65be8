/** The words of the interface, one message bundle in every language it speaks. */
@NullMarked
package org.cascadetutor.texts;

import org.jspecify.annotations.NullMarked;
