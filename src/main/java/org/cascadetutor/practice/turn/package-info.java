/** One turn of a session: start it, show its question, give a hint, take an answer, choose what comes next. */
@NullMarked
package org.cascadetutor.practice.turn;

import org.jspecify.annotations.NullMarked;
