package org.cascadetutor.progress.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.turns.Turns;

/** Looks back over the log for those who show it. */
@ApplicationScoped
public class AttemptHistory {

    private final AttemptLog log;
    private final Turns turns;

    AttemptHistory(AttemptLog log, Turns turns) {
        this.log = log;
        this.turns = turns;
    }

    /** The learner's answers that moved a skill, newest first. */
    public List<Attempt> onSkill(LearnerCourse whose, SkillId skill) {
        List<Attempt> found = new ArrayList<>(turns.of(() -> log.of(whose.learner(), whose.course())).stream()
                .filter(attempt -> attempt.asked().item().skills().contains(skill))
                .toList());
        Collections.reverse(found);
        return List.copyOf(found);
    }

    /** The answers given in one session, oldest first. */
    public List<Attempt> inSession(UUID session) {
        return turns.of(() -> log.inSession(session));
    }

    /** All answers of a learner in a course, oldest first. */
    public List<Attempt> of(LearnerId learner, String course) {
        return turns.of(() -> log.of(learner, course));
    }
}
