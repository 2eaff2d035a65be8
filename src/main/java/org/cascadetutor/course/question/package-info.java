/** Questions of every type, how each is shown, and how an answer to it is graded. Pure. */
@NullMarked
package org.cascadetutor.course.question;

import org.jspecify.annotations.NullMarked;
