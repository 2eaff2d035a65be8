package org.cascadetutor.engine.online;

import static org.cascadetutor.engine.numbers.Keys.mix;

import org.cascadetutor.engine.numbers.ContextTable;
import org.cascadetutor.engine.tracing.Context;
import org.cascadetutor.engine.tracing.TracingSettings;

/** The context tables at one moment: their keys, where they were found, and what they learn. */
final class Contexts {

    /** Sets the tables' keys far apart, so that no chain of small numbers leads from one table into another. */
    private static final long START = 0xD1B54A32D192ED03L;

    private final ContextTable table;
    private final Context[] used;
    private final long[] keys;
    private final int[] at;

    Contexts(TracingSettings settings) {
        table = new ContextTable(settings.buckets());
        used = settings.contexts().stream().sorted().toArray(Context[]::new);
        keys = new long[used.length];
        at = new int[used.length];
    }

    /** Looks all tables up: first all keys, so that the memory can fetch the buckets side by side. */
    void fill(Moment moment, double[] phi) {
        for (int j = 0; j < used.length; j++) {
            keys[j] = key(used[j], moment);
        }
        for (int j = 0; j < used.length; j++) {
            at[j] = table.find(keys[j]);
        }
        for (int j = 0; j < used.length; j++) {
            phi[OnlineFeatures.CONTEXTS + used[j].ordinal()] = table.rate(at[j]);
        }
    }

    void learn(double score, double information) {
        for (int j = 0; j < used.length; j++) {
            table.add(at[j], keys[j], score, information);
        }
    }

    private static long key(Context context, Moment moment) {
        LearnerRow row = moment.row;
        int set = moment.item.set();
        int item = moment.item.number();
        long start = (context.ordinal() + 1) * START;
        return switch (context) {
            case AFTER_SET -> mix(mix(start, event(row.set, row.outcome)), set);
            case AFTER_TWO_SETS ->
                mix(mix(mix(start, event(row.set, row.outcome)), event(row.setBefore, row.outcomeBefore)), set);
            case AFTER_ITEM -> mix(mix(start, event(row.item, row.outcome)), item);
            case AFTER_ITEM_IN_SET -> mix(mix(start, event(moment.itemInSet, LearnerRow.last(moment.outcomes))), item);
            case OUTCOMES_IN_SET -> mix(mix(start, event(moment.outcomes, row.set == set ? 1 : 0)), set);
            case AFTER_DIFFERENT_SET -> mix(mix(start, different(row, set)), set);
            case OUTCOMES_THEN_ITEM -> mix(mix(start, row.outcomes), item);
        };
    }

    private static long different(LearnerRow row, int set) {
        return row.set != set ? event(row.set, row.outcome) : event(row.differentSet, row.differentOutcome);
    }

    /** What happened before, as one number; −1 of nothing. */
    private static long event(int which, int outcome) {
        return which < 0 ? -1 : 2L * which + outcome;
    }
}
