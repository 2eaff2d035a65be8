package org.cascadetutor.progress.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.turns.Turns;

/** Makes every learner model anew from the attempt log, or verifies that what is stored is what the log says. */
@ApplicationScoped
public class RebuildService {

    private final AttemptLog log;
    private final LearnerModelStore models;
    private final Replay replay;
    private final Turns turns;

    RebuildService(AttemptLog log, LearnerModelStore models, Replay replay, Turns turns) {
        this.log = log;
        this.models = models;
        this.replay = replay;
        this.turns = turns;
    }

    /** How many models were looked at, and which of them differed from the log. */
    public record Rebuilt(int models, List<LearnerCourse> differed) {}

    /** Compares every stored model with the log and changes nothing. */
    public Rebuilt verify() {
        return each(false);
    }

    /** Writes every model that differs from the log anew. */
    public Rebuilt rebuild() {
        return each(true);
    }

    private Rebuilt each(boolean write) {
        List<LearnerCourse> learners = turns.of(log::learners);
        List<LearnerCourse> differed = new ArrayList<>();
        for (LearnerCourse learner : learners) {
            if (turns.of(() -> differs(learner, write))) {
                differed.add(learner);
            }
        }
        return new Rebuilt(learners.size(), List.copyOf(differed));
    }

    /** The learner's lock keeps an answer from slipping in between reading the log and comparing. */
    private boolean differs(LearnerCourse whose, boolean write) {
        models.lock(whose);
        LearnerModel truth = replay.of(log.of(whose.learner(), whose.course()));
        boolean differs = !models.matches(whose, truth);
        if (differs && write) {
            models.save(whose, truth);
        }
        return differs;
    }
}
