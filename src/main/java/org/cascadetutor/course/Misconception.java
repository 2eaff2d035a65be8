package org.cascadetutor.course;

import java.util.Set;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.engine.item.SkillId;

/** A mistaken idea that learners often bring, and its kind refutation. */
public record Misconception(String id, String belief, SafeHtml refutation, Set<SkillId> skills) {

    public Misconception {
        skills = Set.copyOf(skills);
    }
}
