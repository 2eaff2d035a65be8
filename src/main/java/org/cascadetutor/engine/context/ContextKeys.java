package org.cascadetutor.engine.context;

import static org.cascadetutor.engine.numbers.Keys.mix;

import java.util.List;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.numbers.Keys;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.SkillSetState;
import org.cascadetutor.engine.state.Trail;
import org.cascadetutor.engine.tracing.Context;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * The keys by which a learner before an item finds what the context tables hold: one for each table of a calibration, in
 * their order. Attempts store them, and tables learn under them: how they are made can never change. Pure.
 */
public final class ContextKeys {

    /** The tables of a calibration, in order. */
    static final List<Context> TABLES =
            TracingSettings.snapshot().contexts().stream().sorted().toList();

    /** Sets the tables' keys far apart. */
    private static final long START = 0xD1B54A32D192ED03L;

    private ContextKeys() {}

    /** The keys of an answer about to be given. */
    public static long[] of(LearnerModel model, Item item) {
        String skillSet = item.skillSet();
        Moment moment = new Moment(
                model.learner().trail(),
                model.skillSet(skillSet),
                model.learner().previousSkillSet().equals(skillSet),
                Keys.of(skillSet),
                Keys.of(item.id().value()));
        long[] keys = new long[TABLES.size()];
        for (int j = 0; j < keys.length; j++) {
            Context table = TABLES.get(j);
            keys[j] = moment.key(table, (table.ordinal() + 1) * START);
        }
        return keys;
    }

    /** What keys are made of; `same` where the previous answer was on the very same skills. */
    private record Moment(Trail trail, SkillSetState onSet, boolean same, long set, long item) {

        long key(Context context, long start) {
            return switch (context) {
                case AFTER_SET -> mix(mix(start, trail.last()), set);
                case AFTER_TWO_SETS -> mix(mix(mix(start, trail.last()), trail.before()), set);
                case AFTER_ITEM ->
                    throw new IllegalArgumentException("calibrations hold no table of items after items");
                case AFTER_ITEM_IN_SET -> mix(mix(mix(start, onSet.lastItem()), lastOutcome()), item);
                case OUTCOMES_IN_SET -> mix(mix(mix(start, code(onSet.outcomes())), same ? 1 : 0), set);
                case AFTER_DIFFERENT_SET -> mix(mix(start, same ? trail.different() : trail.last()), set);
                case OUTCOMES_THEN_ITEM -> mix(mix(start, code(trail.outcomes())), item);
            };
        }

        private int lastOutcome() {
            String outcomes = onSet.outcomes();
            return outcomes.isEmpty() ? -1 : outcomes.charAt(outcomes.length() - 1) - '0';
        }

        /** Outcomes as a number: 1, then a binary digit for each. */
        private static int code(String outcomes) {
            int code = 1;
            for (int i = 0; i < outcomes.length(); i++) {
                code = 2 * code + outcomes.charAt(i) - '0';
            }
            return code;
        }
    }
}
