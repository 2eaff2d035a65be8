package org.cascadetutor.engine.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Estimates;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.Predictor;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.engine.review.Days;
import org.cascadetutor.engine.state.ItemState;
import org.cascadetutor.engine.state.LearnerModel;

/** A request with the means to judge it; the rules ask it. Pure: chance comes from the request's seed. */
record Situation(ChoiceRequest request, Predictor predictor, Estimates estimates) {

    LearnerModel model() {
        return request.model();
    }

    SkillEstimate estimate(SkillId skill) {
        return estimates.of(model(), skill, request.now());
    }

    boolean atLeast(SkillId skill, Level level) {
        return estimate(skill).level().atLeast(level);
    }

    Ranked ranked(Candidate candidate, SkillId skill, ReasonCode reason) {
        long second = request.now().getEpochSecond();
        double predicted = predictor.predict(
                model(), candidate.item(), second, candidate.item().guessFloor());
        return new Ranked(candidate, skill, reason, predicted);
    }

    /** A fresh source of chance for one question of a rule: each `purpose` has its own, so that rules do not disturb each other. */
    SplittableRandom chance(int purpose) {
        return new SplittableRandom(request.seed() + purpose * 0x9E3779B97F4A7C15L);
    }

    /** Candidates not yet answered in this session. */
    List<Candidate> unasked() {
        Set<ItemId> asked = new HashSet<>(request.session().answered());
        return request.pool().candidates().stream()
                .filter(candidate -> !asked.contains(candidate.item().id()))
                .toList();
    }

    /** Candidates answered neither in this session nor earlier today: a repeat would test short memory only. */
    List<Candidate> fresh() {
        long today = Days.of(request.now());
        return unasked().stream()
                .filter(candidate -> {
                    ItemState state = model().item(candidate.item().id());
                    return state.attempts() == 0 || Days.of(state.lastSecond()) != today;
                })
                .toList();
    }

    boolean aimsAt(Candidate candidate) {
        return candidate.item().skills().stream().anyMatch(request.pool().targets()::contains);
    }
}
