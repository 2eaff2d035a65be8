package org.cascadetutor.engine.selection;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.mastery.Estimates;
import org.cascadetutor.engine.mastery.Predictor;
import org.cascadetutor.engine.review.Days;
import org.cascadetutor.engine.review.Fsrs;

/** Chooses the next question, with its reason and the two it beat. Pure: the same request gives the same choice. */
public final class ItemSelector {

    private static final int RUNNERS_UP = 2;

    private final Predictor predictor;
    private final Estimates estimates;
    private final Fsrs memory;
    private final PracticeRules practice;

    public ItemSelector(Predictor predictor, Estimates estimates, Fsrs memory) {
        this.predictor = predictor;
        this.estimates = estimates;
        this.memory = memory;
        this.practice = new PracticeRules(memory);
    }

    /** The next question, or why there is none. */
    public Decision choose(ChoiceRequest request) {
        Situation situation = new Situation(request, predictor, estimates);
        return switch (request.session().kind()) {
            case PRACTICE -> practise(situation);
            case DIAGNOSTIC -> first(OtherRules.diagnostic(situation), new Decision.Finished());
            case REVIEW -> first(OtherRules.review(situation, practice), reviewed(situation));
            case CHECK -> first(OtherRules.check(situation), checked(request));
        };
    }

    private Decision practise(Situation situation) {
        if (situation.session().mistakesOnly()) {
            return first(PracticeRules.mistakes(situation), new Decision.Exhausted());
        }
        if (SkillRules.allProficient(situation)) {
            return new Decision.Mastered();
        }
        return first(practice.ranked(situation), new Decision.Exhausted());
    }

    private Decision reviewed(Situation situation) {
        return situation.session().answered().isEmpty()
                ? new Decision.NothingDue(nextDue(situation))
                : new Decision.Finished();
    }

    private static Decision checked(ChoiceRequest request) {
        return request.session().answered().isEmpty() ? new Decision.Exhausted() : new Decision.Finished();
    }

    /** When something will be due; not before tomorrow, where today's reviews are used up. */
    private Optional<Instant> nextDue(Situation situation) {
        return situation.targets().stream()
                .flatMap(skill -> memory.dueDay(situation.model().skill(skill).memory()).stream())
                .min(Long::compareTo)
                .map(day -> Math.max(day, situation.today() + 1))
                .map(Days::start);
    }

    /** The first question, with the two it beat; the same question may be ranked by more than one rule, and counts once. */
    private static Decision first(Stream<Ranked> ranked, Decision otherwise) {
        Set<ItemId> seen = new HashSet<>();
        List<Ranked> best = ranked.filter(one -> seen.add(one.candidate().item().id()))
                .limit(1 + RUNNERS_UP)
                .toList();
        return best.isEmpty() ? otherwise : new Decision.Chosen(chosen(best));
    }

    private static Choice chosen(List<Ranked> ranked) {
        Ranked best = ranked.get(0);
        List<RunnerUp> beaten = ranked.stream()
                .skip(1)
                .map(one -> new RunnerUp(one.candidate().item().id(), one.predicted(), one.reason()))
                .toList();
        return new Choice(best.candidate().item().id(), best.skill(), best.predicted(), best.reason(), beaten);
    }
}
