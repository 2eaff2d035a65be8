package org.cascadetutor.practice.turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.VignetteStep;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.selection.Candidate;
import org.cascadetutor.progress.session.SessionGoal;

/**
 * What may be chosen where questions are steps of vignettes: a vignette is chosen as a whole, at its first step, for all that
 * its steps practise; then its steps follow in order. Pure.
 */
final class Vignettes {

    private Vignettes() {}

    /**
     * The questions that may be chosen for a goal. A diagnostic and a check ask questions that stand alone; who practises
     * mistakes gets the very step, with its case.
     */
    static List<Candidate> candidates(Course course, SessionGoal goal) {
        List<Candidate> candidates = new ArrayList<>();
        for (Question question : course.questions()) {
            Optional<VignetteStep> step = question.head().texts().vignette();
            if (step.isEmpty() || goal.mistakesOnly()) {
                candidates.add(alone(question));
            } else if (step.get().number() == 1 && mayHold(goal.kind())) {
                candidates.add(whole(question, steps(course, step.get())));
            }
        }
        return candidates;
    }

    private static boolean mayHold(SessionKind kind) {
        return kind != SessionKind.DIAGNOSTIC && kind != SessionKind.CHECK;
    }

    /** The step after this item in its vignette, if it is in one and not its last. */
    static Optional<Question> following(Course course, ItemId item) {
        return course.question(item.value())
                .flatMap(question -> question.head().texts().vignette())
                .flatMap(step -> steps(course, step).stream()
                        .filter(other ->
                                step.leadsTo(other.head().texts().vignette().orElseThrow()))
                        .findFirst());
    }

    private static List<Question> steps(Course course, VignetteStep step) {
        return course.questions().stream()
                .filter(other -> other.head()
                        .texts()
                        .vignette()
                        .filter(one -> one.vignette().equals(step.vignette()))
                        .isPresent())
                .toList();
    }

    private static Candidate alone(Question question) {
        return new Candidate(
                question.item(),
                question.misconceptions(),
                question.head().traits().verified());
    }

    private static Candidate whole(Question first, List<Question> steps) {
        List<SkillId> skills = steps.stream()
                .flatMap(step -> step.head().traits().skills().stream())
                .toList();
        Set<String> misconceptions = new HashSet<>();
        steps.forEach(step -> misconceptions.addAll(step.misconceptions()));
        Item own = first.item();
        return new Candidate(new Item(own.id(), skills, own.guessFloor(), own.level()), misconceptions, false);
    }
}
