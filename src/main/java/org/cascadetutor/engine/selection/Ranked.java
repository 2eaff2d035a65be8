package org.cascadetutor.engine.selection;

import org.cascadetutor.engine.item.SkillId;

/** A candidate with the reason to ask it and the skill it would be asked for. */
record Ranked(Candidate candidate, SkillId skill, ReasonCode reason, double predicted) {

    Ranked because(ReasonCode other) {
        return new Ranked(candidate, skill, other, predicted);
    }
}
