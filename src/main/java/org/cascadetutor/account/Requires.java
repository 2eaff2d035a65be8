package org.cascadetutor.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may open a door: a learner is anyone with an id, an instructor must teach the `course` in the path (or, without one,
 * any course). Kept for every door by a filter.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {

    /** The least that is needed. */
    Role value();
}
