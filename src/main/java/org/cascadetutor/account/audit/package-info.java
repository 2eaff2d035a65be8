/** Who did what to whose record. */
@NullMarked
package org.cascadetutor.account.audit;

import org.jspecify.annotations.NullMarked;
