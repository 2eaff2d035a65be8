/** The names people have in exports: random, stored, and linked to nothing else. */
@NullMarked
package org.cascadetutor.progress.pseudonym;

import org.jspecify.annotations.NullMarked;
