package org.cascadetutor.progress.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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

    /** The answers a learner gave in one session, oldest first. */
    public List<Attempt> inSession(LearnerId learner, UUID session) {
        return turns.of(() -> log.inSession(learner, session));
    }

    /**
     * Reads a course's whole log in order, in constant memory. Each page is a transaction of its own: a slow reader holds
     * nothing up.
     */
    public void forEach(String course, Consumer<Attempt> reader) {
        long[] after = {0};
        List<Attempt> page = turns.of(() -> log.page(course, after[0]));
        while (!page.isEmpty()) {
            page.forEach(reader);
            after[0] = page.get(page.size() - 1).id();
            page = turns.of(() -> log.page(course, after[0]));
        }
    }

    /** All answers of a learner in a course, oldest first. */
    public List<Attempt> of(LearnerId learner, String course) {
        return turns.of(() -> log.of(learner, course));
    }
}
