package org.cascadetutor.engine.review;

import java.util.Optional;

/** How well an answer shows that its skill is remembered, by the time an answer to its item usually takes. Pure. */
public final class MemoryGrade {

    private static final int FORGOTTEN = 1;
    private static final int HARD = 2;
    private static final int GOOD = 3;
    private static final int EASY = 4;

    private MemoryGrade() {}

    /**
     * An answer given.
     *
     * @param sure said before the feedback
     * @param millis it took; 0 where nobody measured
     */
    public record Given(boolean correct, boolean hinted, boolean sure, long millis) {}

    /**
     * Wrong 1; right with a hint or in over twice the median time 2; right, sure and in under half of it 4; else 3. Without
     * a median nothing is fast or slow.
     */
    public static int of(Given given, Optional<Long> medianMillis) {
        if (!given.correct()) {
            return FORGOTTEN;
        }
        Optional<Long> median = medianMillis.filter(usual -> given.millis() > 0);
        if (given.hinted() || median.filter(usual -> given.millis() > 2 * usual).isPresent()) {
            return HARD;
        }
        boolean fast = median.filter(usual -> 2 * given.millis() < usual).isPresent();
        return given.sure() && fast ? EASY : GOOD;
    }
}
