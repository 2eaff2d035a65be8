package org.cascadetutor.engine.selection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Estimates;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.Predictor;
import org.cascadetutor.engine.mastery.Standing;
import org.cascadetutor.engine.review.Days;
import org.cascadetutor.engine.state.ItemState;
import org.cascadetutor.engine.state.LearnerModel;

/**
 * A request with the means to judge it; the rules ask it. Pure: chance comes from the request's seed. It lives for one
 * choice and remembers what it has worked out, so that rules may ask freely.
 */
final class Situation {

    private final ChoiceRequest request;
    private final Predictor predictor;
    private final Estimates estimates;
    private final long today;
    private final Set<ItemId> asked;
    private final Map<SkillId, Standing> standings = new HashMap<>();

    Situation(ChoiceRequest request, Predictor predictor, Estimates estimates) {
        this.request = request;
        this.predictor = predictor;
        this.estimates = estimates;
        this.today = Days.of(request.now());
        this.asked = new HashSet<>(request.session().answered());
    }

    LearnerModel model() {
        return request.model();
    }

    Bank bank() {
        return request.pool().bank();
    }

    Set<SkillId> targets() {
        return request.pool().targets();
    }

    SessionView session() {
        return request.session();
    }

    long today() {
        return today;
    }

    Standing standing(SkillId skill) {
        return standings.computeIfAbsent(skill, one -> estimates.standing(model(), one, today));
    }

    boolean atLeast(SkillId skill, Level level) {
        return standing(skill).level().atLeast(level);
    }

    Ranked ranked(Candidate candidate, SkillId skill, ReasonCode reason) {
        double predicted = predictor.predict(
                model(),
                candidate.item(),
                request.now().getEpochSecond(),
                candidate.item().guessFloor());
        return new Ranked(candidate, skill, reason, predicted);
    }

    /** How little is known of an item's difficulty: its variance, in squared logits. */
    double uncertainty(Candidate candidate) {
        return predictor.uncertainty(candidate.item());
    }

    /** A fresh source of chance for one question of a rule: each `purpose` has its own, so that rules do not disturb each other. */
    SplittableRandom chance(int purpose) {
        return new SplittableRandom(request.seed() + purpose * 0x9E3779B97F4A7C15L);
    }

    /** All candidates not yet answered in this session. */
    Stream<Candidate> unasked() {
        return bank().candidates().stream().filter(this::isUnasked);
    }

    /** The skill's candidates not yet answered in this session. */
    Stream<Candidate> unasked(SkillId skill) {
        return bank().of(skill).stream().filter(this::isUnasked);
    }

    /** The skill's candidates answered neither in this session nor earlier today: a repeat would test short memory only. */
    Stream<Candidate> fresh(SkillId skill) {
        return bank().of(skill).stream().filter(this::isFresh);
    }

    boolean isFresh(Candidate candidate) {
        ItemState state = model().item(candidate.item().id());
        return isUnasked(candidate) && (state.attempts() == 0 || Days.of(state.lastSecond()) != today);
    }

    private boolean isUnasked(Candidate candidate) {
        return !asked.contains(candidate.item().id());
    }

    boolean aimsAt(Candidate candidate) {
        return candidate.item().skills().stream().anyMatch(targets()::contains);
    }
}
