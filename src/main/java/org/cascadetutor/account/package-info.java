/** People: who is asking, how they sign in, what they may do, and what happens to the data that is theirs. */
@NullMarked
package org.cascadetutor.account;

import org.jspecify.annotations.NullMarked;
