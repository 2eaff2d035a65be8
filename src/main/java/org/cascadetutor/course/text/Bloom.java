package org.cascadetutor.course.text;

/** What a learner is asked to do with what they know, after Bloom's revised taxonomy; lowest first. */
public enum Bloom {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYZE,
    EVALUATE,
    CREATE
}
