/** A new password for who has lost theirs, and the mail address it is sent to. */
@NullMarked
package org.cascadetutor.account.reset;

import org.jspecify.annotations.NullMarked;
