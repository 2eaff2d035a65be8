/** What the learner's rows owe their person: export, erasure, and the merge of a guest into an account. */
@NullMarked
package org.cascadetutor.progress.personal;

import org.jspecify.annotations.NullMarked;
