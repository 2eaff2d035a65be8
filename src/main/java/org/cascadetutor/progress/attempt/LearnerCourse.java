package org.cascadetutor.progress.attempt;

import org.cascadetutor.account.LearnerId;

/** A learner in a course: what a learner model belongs to. */
public record LearnerCourse(LearnerId learner, String course) {}
