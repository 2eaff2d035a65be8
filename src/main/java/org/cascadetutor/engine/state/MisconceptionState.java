package org.cascadetutor.engine.state;

import org.cascadetutor.engine.item.ItemId;

/**
 * A misconception a learner has shown and not yet overcome: a right answer on a different item that can show it ends it.
 *
 * @param position how many answers the learner had given before the one that showed it
 * @param sure whether the learner was sure of the wrong answer
 */
public record MisconceptionState(int position, boolean sure, ItemId shownBy) {}
