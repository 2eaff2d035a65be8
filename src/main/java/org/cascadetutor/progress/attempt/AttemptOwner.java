package org.cascadetutor.progress.attempt;

import java.util.UUID;
import org.cascadetutor.account.LearnerId;

/** Whose attempt it is, and where it was made. */
public record AttemptOwner(LearnerId learner, String course, UUID session) {}
