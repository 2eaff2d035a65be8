package org.cascadetutor.cli.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cascadetutor.engine.online.OnlineItem;

/** The answers of one file, in its order; a time of 0 means no clock. */
record Answers(Path file, int[] learners, List<OnlineItem> items, boolean[] outcomes, double[] seconds) {

    /** The number, from 0, of the first answer given before an earlier one of its learner; −1 for none. */
    int firstOutOfOrder() {
        Map<Integer, Double> latest = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            Double before = latest.put(learners[i], seconds[i]);
            if (before != null && seconds[i] < before) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return learners.length;
    }
}
