/** What the online model is built of: logarithms, an index of ints and a bounded table, on primitive arrays. */
@NullMarked
package org.cascadetutor.engine.numbers;

import org.jspecify.annotations.NullMarked;
