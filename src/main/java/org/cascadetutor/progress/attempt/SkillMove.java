package org.cascadetutor.progress.attempt;

import org.cascadetutor.engine.item.SkillId;

/** How far one answer moved one skill: the displayed probability before and after it. */
public record SkillMove(SkillId skill, double before, double after) {}
