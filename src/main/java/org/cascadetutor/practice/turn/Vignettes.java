package org.cascadetutor.practice.turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.VignetteStep;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.selection.Candidate;

/**
 * What may be chosen where questions are steps of vignettes: a vignette is chosen as a whole, at its first step, for all that
 * its steps practise; then its steps follow in order. Pure.
 */
final class Vignettes {

    private Vignettes() {}

    /** What practice and review choose among: questions that stand alone, and vignettes as wholes. */
    static List<Candidate> wholes(Course course) {
        List<Candidate> candidates = new ArrayList<>();
        for (Question question : course.questions()) {
            Optional<VignetteStep> step = question.head().texts().vignette();
            if (step.isEmpty()) {
                candidates.add(alone(question));
            } else if (step.get().number() == 1) {
                candidates.add(whole(question, steps(course, step.get())));
            }
        }
        return candidates;
    }

    /** What a diagnostic and a check choose among: questions that stand alone. */
    static List<Candidate> standalone(Course course) {
        return course.questions().stream()
                .filter(question -> question.head().texts().vignette().isEmpty())
                .map(Vignettes::alone)
                .toList();
    }

    /** What the practice of mistakes chooses among: every question, also the single steps of vignettes. */
    static List<Candidate> singles(Course course) {
        return course.questions().stream().map(Vignettes::alone).toList();
    }

    /** Questions that tell or ask of survival, and every step of a vignette that has one. */
    static Set<ItemId> onSurvival(Course course) {
        return course.questions().stream()
                .filter(question -> question.head().traits().survival())
                .flatMap(question ->
                        question
                                .head()
                                .texts()
                                .vignette()
                                .map(step -> steps(course, step))
                                .orElse(List.of(question))
                                .stream())
                .map(question -> new ItemId(question.head().id()))
                .collect(Collectors.toSet());
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
