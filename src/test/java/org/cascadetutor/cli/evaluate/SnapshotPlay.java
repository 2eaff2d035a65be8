package org.cascadetutor.cli.evaluate;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.CalibrationRun;
import org.cascadetutor.engine.calibration.GivenAnswer;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Updated;
import org.cascadetutor.engine.online.OnlineItem;
import org.cascadetutor.engine.state.Display;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.tracing.TracingSettings;

/**
 * Plays answers through the engine as the product does: under a calibration that stands still until the next one is learned
 * from a stretch of answers.
 */
final class SnapshotPlay {

    private final TracingSettings form;
    private final int every;
    private final Map<Integer, LearnerModel> learners = new HashMap<>();
    private final Map<OnlineItem, Item> items = new HashMap<>();
    private Snapshot snapshot;
    private AdaptiveEngine engine;
    private CalibrationRun run;

    /** A form of the model, calibrated after every so many answers. */
    SnapshotPlay(TracingSettings form, int every) {
        this.form = form;
        this.every = every;
        goOn(Snapshot.first(Calibration.shipped(form)));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The probability of each answer before it. */
    double[] play(Answers answers, int most) {
        double[] p = new double[Math.min(most, answers.size())];
        for (int i = 0; i < p.length; i++) {
            p[i] = step(answers, i);
        }
        return p;
    }

    /** The probability of one answer before it. Answers are to be played in order. */
    double step(Answers answers, int i) {
        if (i > 0 && i % every == 0) {
            goOn(run.next(Map.of()));
        }
        Item item = items.computeIfAbsent(answers.items().get(i), SnapshotPlay::item);
        return answer(answers.learners()[i], item, answers.outcomes()[i], (long) answers.seconds()[i]);
    }

    /** What is shown to a learner of a skill. */
    Display shown(int learner, int skill) {
        return learners.get(learner).skill(new SkillId("skill-" + skill)).display();
    }

    private double answer(int learner, Item item, boolean right, long second) {
        Observation answer = new Observation(
                item,
                right,
                0,
                new AnswerContext(
                        SessionKind.PRACTICE,
                        Optional.empty(),
                        Set.of(),
                        right ? 3 : 1,
                        Instant.ofEpochSecond(second)));
        Updated updated = engine.observe(learners.getOrDefault(learner, LearnerModel.empty()), answer);
        learners.put(learner, updated.model());
        run.take(new GivenAnswer(
                answer, updated.latent().mean(), updated.latent().variance(), updated.features(), updated.contexts()));
        return updated.predicted();
    }

    private void goOn(Snapshot next) {
        snapshot = next;
        engine = new AdaptiveEngine(EngineSettings.current(), next.calibration());
        run = new CalibrationRun(next, form);
    }

    private static Item item(OnlineItem asked) {
        List<SkillId> skills = Arrays.stream(asked.skills())
                .mapToObj(skill -> new SkillId("skill-" + skill))
                .toList();
        return new Item(new ItemId("item-" + asked.number()), skills, asked.guessFloor(), AuthorLevel.MEDIUM);
    }
}
