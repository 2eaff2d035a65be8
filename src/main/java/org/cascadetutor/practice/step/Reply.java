package org.cascadetutor.practice.step;

/** The answer to an answer: its grade, and what comes next. This is what is kept, and sent again for a repeat. */
public record Reply(GradeView grade, StepView step) {}
