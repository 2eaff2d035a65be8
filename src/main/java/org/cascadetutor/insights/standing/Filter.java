package org.cascadetutor.insights.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.engine.mastery.Level;

/**
 * Which skills a learner wants to see.
 *
 * @param level only this one, where there is one
 * @param onlyDue only skills whose review is due
 */
public record Filter(Optional<Level> level, boolean onlyDue) {

    /** As it stands in an address; what it does not know it does not filter by. */
    public static Filter of(Optional<String> level, Optional<String> due) {
        Optional<Level> known = level.flatMap(code -> Arrays.stream(Level.values())
                .filter(one -> one.code().equals(code))
                .findFirst());
        return new Filter(known, due.filter("now"::equals).isPresent());
    }

    boolean keeps(SkillProgress skill) {
        boolean fits = level.map(one -> one == skill.estimate().level()).orElse(true);
        return fits && (skill.due() || !onlyDue);
    }

    /** Whether it leaves anything out. */
    public boolean active() {
        return level.isPresent() || onlyDue;
    }

    /** All levels to choose from, lowest first. */
    public List<Level> levels() {
        return List.of(Level.values());
    }

    public boolean is(Level one) {
        return level.filter(one::equals).isPresent();
    }
}
