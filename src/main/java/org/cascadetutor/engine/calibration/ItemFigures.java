package org.cascadetutor.engine.calibration;

import java.util.List;
import java.util.Optional;

/**
 * What was counted of an item, over all learners.
 *
 * @param answers so far
 * @param medianMillis median time of the newest answers in milliseconds; there only from ten timed answers on
 */
public record ItemFigures(int answers, Optional<Long> medianMillis) {

    /** Fewer times than this say nothing about what is fast or slow. */
    public static final int ENOUGH_TIMES = 10;

    /** Nothing counted yet. */
    static final ItemFigures NONE = new ItemFigures(0, Optional.empty());

    /** The same after more answers, its median taken over these times in milliseconds; a time of 0 was not measured. */
    ItemFigures plus(int more, List<Long> times) {
        return new ItemFigures(answers + more, median(times));
    }

    private static Optional<Long> median(List<Long> times) {
        List<Long> sorted = times.stream().filter(time -> time > 0).sorted().toList();
        int n = sorted.size();
        return n < ENOUGH_TIMES ? Optional.empty() : Optional.of((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2);
    }
}
