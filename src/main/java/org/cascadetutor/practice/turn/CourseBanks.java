package org.cascadetutor.practice.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.engine.selection.Candidate;
import org.cascadetutor.progress.session.SessionGoal;

/**
 * A course's questions as the engine chooses among them.
 *
 * @param practice for practice and review: vignettes as wholes
 * @param check for diagnostic and check: questions that stand alone
 * @param singles for the practice of mistakes: every question, also single steps
 */
public record CourseBanks(Bank practice, Bank check, Bank singles) {

    public static CourseBanks of(Course course) {
        return of(course, Set.of());
    }

    /** For who does not want to see survival figures: without the questions on them, and without their vignettes. */
    static CourseBanks withoutSurvival(Course course) {
        return of(course, Vignettes.onSurvival(course));
    }

    private static CourseBanks of(Course course, Set<ItemId> hidden) {
        return new CourseBanks(
                bank(Vignettes.wholes(course), hidden, course),
                bank(Vignettes.standalone(course), hidden, course),
                bank(Vignettes.singles(course), hidden, course));
    }

    private static Bank bank(List<Candidate> all, Set<ItemId> hidden, Course course) {
        return new Bank(
                all.stream().filter(one -> !hidden.contains(one.item().id())).toList(), course.prerequisites());
    }

    /** The step that follows each step of a vignette. */
    public static Map<ItemId, ItemId> following(Course course) {
        Map<ItemId, ItemId> following = new HashMap<>();
        for (Question question : course.questions()) {
            ItemId id = new ItemId(question.head().id());
            Vignettes.following(course, id)
                    .ifPresent(next -> following.put(id, new ItemId(next.head().id())));
        }
        return following;
    }

    Bank of(SessionGoal goal) {
        if (goal.mistakesOnly()) {
            return singles;
        }
        return goal.kind() == SessionKind.DIAGNOSTIC || goal.kind() == SessionKind.CHECK ? check : practice;
    }
}
