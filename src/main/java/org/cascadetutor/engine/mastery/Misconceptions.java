package org.cascadetutor.engine.mastery;

import java.util.HashMap;
import java.util.Map;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.MisconceptionState;

/** Which misconceptions a learner holds after an answer. Pure. */
final class Misconceptions {

    private Misconceptions() {}

    /** A wrong answer shows ideas; a right one to a different item that could have shown an idea ends it. */
    static Map<String, MisconceptionState> after(LearnerModel before, Observation answer) {
        Map<String, MisconceptionState> held = new HashMap<>(before.misconceptions());
        if (answer.correct()) {
            held.entrySet()
                    .removeIf(entry -> answer.context().misconceptions().contains(entry.getKey())
                            && !entry.getValue().shownBy().equals(answer.item().id()));
        } else {
            boolean sure = answer.context()
                    .confidence()
                    .filter(said -> said == Confidence.SURE)
                    .isPresent();
            MisconceptionState now = new MisconceptionState(
                    before.learner().answers(), sure, answer.item().id());
            answer.context().misconceptions().forEach(id -> held.put(id, now));
        }
        return held;
    }
}
