package org.cascadetutor.progress.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.correction.CorrectionStore;
import org.cascadetutor.progress.turns.Turns;

/** Looks back over the log for those who show it: with the scores that hold, where marks were corrected. */
@ApplicationScoped
public class AttemptHistory {

    private final AttemptLog log;
    private final CorrectionStore corrections;
    private final Turns turns;

    AttemptHistory(AttemptLog log, CorrectionStore corrections, Turns turns) {
        this.log = log;
        this.corrections = corrections;
        this.turns = turns;
    }

    /** The learner's answers that moved a skill, newest first. */
    public List<Attempt> onSkill(LearnerCourse whose, SkillId skill) {
        List<Attempt> found = new ArrayList<>(of(whose.learner(), whose.course()).stream()
                .filter(attempt -> attempt.asked().item().skills().contains(skill))
                .toList());
        Collections.reverse(found);
        return List.copyOf(found);
    }

    /** The answers a learner gave in one session, oldest first. */
    public List<Attempt> inSession(LearnerId learner, UUID session) {
        return turns.of(() -> holding(log.inSession(learner, session)));
    }

    /**
     * Reads a course's whole log in order, in constant memory. Each page is a transaction of its own: a slow reader holds
     * nothing up.
     */
    public void forEach(String course, Consumer<Attempt> reader) {
        Map<UUID, Double> scores = corrections.scores(course);
        long[] after = {0};
        List<Attempt> page = turns.of(() -> log.page(course, after[0]));
        while (!page.isEmpty()) {
            page.forEach(attempt -> reader.accept(holding(attempt, scores)));
            after[0] = page.get(page.size() - 1).id();
            page = turns.of(() -> log.page(course, after[0]));
        }
    }

    /** All answers of a learner in a course, oldest first. */
    public List<Attempt> of(LearnerId learner, String course) {
        return turns.of(() -> holding(log.of(learner, course)));
    }

    /** All of one learner in one course. */
    private List<Attempt> holding(List<Attempt> logged) {
        if (logged.isEmpty()) {
            return logged;
        }
        AttemptOwner owner = logged.get(0).owner();
        Map<UUID, Double> scores = corrections.scores(owner.learner(), owner.course());
        return logged.stream().map(attempt -> holding(attempt, scores)).toList();
    }

    private static Attempt holding(Attempt logged, Map<UUID, Double> scores) {
        Double score = scores.get(logged.key());
        return score == null ? logged : logged.corrected(score);
    }
}
