package org.cascadetutor.engine.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/**
 * A request with the means to judge it; the rules ask it, and what they ask often is worked out once. Chance comes from the
 * request's seed alone. For one choice and one thread.
 */
final class Situation {

    private final ChoiceRequest request;
    private final Predictor predictor;
    private final Estimates estimates;
    private final Map<SkillId, SkillEstimate> known = new HashMap<>();
    private @Nullable List<Candidate> unasked;
    private @Nullable List<Candidate> fresh;
    private @Nullable Map<SkillId, List<Candidate>> freshBySkill;
    private @Nullable Set<SkillId> practicable;

    Situation(ChoiceRequest request, Predictor predictor, Estimates estimates) {
        this.request = request;
        this.predictor = predictor;
        this.estimates = estimates;
    }

    ChoiceRequest request() {
        return request;
    }

    LearnerModel model() {
        return request.model();
    }

    SkillEstimate estimate(SkillId skill) {
        return known.computeIfAbsent(skill, id -> estimates.of(model(), id, request.now()));
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
        if (unasked == null) {
            Set<ItemId> asked = new HashSet<>(request.session().answered());
            unasked = request.pool().candidates().stream()
                    .filter(candidate -> !asked.contains(candidate.item().id()))
                    .toList();
        }
        return unasked;
    }

    /** Candidates answered neither in this session nor earlier today: a repeat would test short memory only. */
    List<Candidate> fresh() {
        if (fresh == null) {
            long today = Days.of(request.now());
            fresh = unasked().stream()
                    .filter(candidate -> {
                        ItemState state = model().item(candidate.item().id());
                        return state.attempts() == 0 || Days.of(state.lastSecond()) != today;
                    })
                    .toList();
        }
        return fresh;
    }

    /** Those of them that practise a skill, in the same order. */
    List<Candidate> freshOn(SkillId skill) {
        if (freshBySkill == null) {
            freshBySkill = new HashMap<>();
            for (Candidate candidate : fresh()) {
                for (SkillId practised : candidate.item().skills()) {
                    freshBySkill
                            .computeIfAbsent(practised, key -> new ArrayList<>())
                            .add(candidate);
                }
            }
        }
        return freshBySkill.getOrDefault(skill, List.of());
    }

    /** The skills that any candidate practises. */
    Set<SkillId> practicable() {
        if (practicable == null) {
            practicable = new HashSet<>();
            request.pool()
                    .candidates()
                    .forEach(candidate -> practicable.addAll(candidate.item().skills()));
        }
        return practicable;
    }

    boolean aimsAt(Candidate candidate) {
        return candidate.item().skills().stream().anyMatch(request.pool().targets()::contains);
    }
}
