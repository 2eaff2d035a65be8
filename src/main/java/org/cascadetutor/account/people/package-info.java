/** People as rows: who they are and what they may do. */
@NullMarked
package org.cascadetutor.account.people;

import org.jspecify.annotations.NullMarked;
