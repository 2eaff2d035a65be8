package org.cascadetutor.progress.correction;

import java.util.UUID;
import org.cascadetutor.account.LearnerId;

/** The answer whose mark it is about, by its key, with its learner and course. */
public record Contested(LearnerId learner, String course, UUID attempt) {}
