package org.cascadetutor.engine.selection;

import java.time.Instant;
import org.cascadetutor.engine.state.LearnerModel;

/** All that a choice depends on: the same request gives the same choice. */
public record ChoiceRequest(LearnerModel model, Pool pool, SessionView session, Instant now, long seed) {}
