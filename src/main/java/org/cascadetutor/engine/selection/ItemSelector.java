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
        if (situation.request().session().mistakesOnly()) {
            return first(practice.mistakes(situation), new Decision.Exhausted());
        }
        if (practice.mastered(situation)) {
            return new Decision.Mastered();
        }
        return first(practice.ranked(situation), new Decision.Exhausted());
    }

    private Decision reviewed(Situation situation) {
        return situation.request().session().answered().isEmpty()
                ? new Decision.NothingDue(nextDue(situation))
                : new Decision.Finished();
    }

    private static Decision checked(ChoiceRequest request) {
        return request.session().answered().isEmpty() ? new Decision.Exhausted() : new Decision.Finished();
    }

    private Optional<Instant> nextDue(Situation situation) {
        return situation.request().pool().targets().stream()
                .flatMap(skill -> memory.dueDay(situation.model().skill(skill).memory()).stream())
                .min(Long::compareTo)
                .map(Days::start);
    }

    private static Decision first(List<Ranked> ranked, Decision otherwise) {
        return first(ranked.stream(), otherwise);
    }

    /** The first with the two different questions after it; no more is ranked than that takes. */
    private static Decision first(Stream<Ranked> ranked, Decision otherwise) {
        Set<ItemId> seen = new HashSet<>();
        List<Ranked> three = ranked.filter(
                        one -> seen.add(one.candidate().item().id()))
                .limit(1 + RUNNERS_UP)
                .toList();
        if (three.isEmpty()) {
            return otherwise;
        }
        Ranked best = three.get(0);
        List<RunnerUp> beaten = three.stream()
                .skip(1)
                .map(one -> new RunnerUp(one.candidate().item().id(), one.predicted(), one.reason()))
                .toList();
        return new Decision.Chosen(
                new Choice(best.candidate().item().id(), best.skill(), best.predicted(), best.reason(), beaten));
    }
}
