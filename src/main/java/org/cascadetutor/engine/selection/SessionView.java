package org.cascadetutor.engine.selection;

import java.util.List;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;

/**
 * The session so far.
 *
 * @param answered items answered in it, oldest first
 * @param skills the skills they were chosen for, oldest first
 * @param mistakesOnly whether the learner asked for questions answered wrong before
 * @param reviewsLeft how many due reviews may still be asked today, so that a break does not end in a flood
 */
public record SessionView(
        SessionKind kind, List<ItemId> answered, List<SkillId> skills, boolean mistakesOnly, int reviewsLeft) {

    public SessionView {
        answered = List.copyOf(answered);
        skills = List.copyOf(skills);
    }

    /** A session without a cap on reviews. */
    public SessionView(SessionKind kind, List<ItemId> answered, List<SkillId> skills, boolean mistakesOnly) {
        this(kind, answered, skills, mistakesOnly, Integer.MAX_VALUE);
    }

    /** Whether the last two questions were both for this skill: a third would be dull. */
    boolean tiredOf(SkillId skill) {
        int n = skills.size();
        return n >= 2 && skills.get(n - 1).equals(skill) && skills.get(n - 2).equals(skill);
    }
}
