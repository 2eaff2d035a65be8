/** Letters: links to a new password and proofs of an address, where the operator has set up a mail server. */
@NullMarked
package org.cascadetutor.account.mail;

import org.jspecify.annotations.NullMarked;
