package org.cascadetutor.engine.mastery;

import java.util.Map;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.review.Days;
import org.cascadetutor.engine.state.Display;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.engine.state.Rows;
import org.cascadetutor.engine.state.SkillState;

/**
 * What is shown of a skill after an answer. The shown probability never falls on a right answer nor rises on a wrong one.
 * A skill becomes proficient at p ≥ .85 with three answers or more on two different items or more, the last one right, and
 * stays so until p < .75.
 */
final class Displays {

    private static final double GAINED_AT = 0.85;
    private static final double LOST_BELOW = 0.75;
    private static final int ENOUGH_ANSWERS = 3;
    private static final int ENOUGH_ITEMS = 2;
    private static final int KEPT = 3;

    private final Predictor predictor;
    private final Estimates estimates;

    Displays(Predictor predictor, Estimates estimates) {
        this.predictor = predictor;
        this.estimates = estimates;
    }

    /** The model with what is shown of the answered skills renewed. */
    LearnerModel refresh(LearnerModel before, LearnerModel moved, Observation answer) {
        LearnerModel remembering = withRecent(moved, answer);
        Rows<SkillId, SkillState> skills = Rows.copyOf(remembering.skills());
        boolean newItem = before.item(answer.item().id()).attempts() == 0;
        for (SkillId id : answer.item().skills()) {
            SkillState state = remembering.skill(id);
            double shown = shown(shownBefore(before, id), predictor.mastery(remembering, id), answer.correct());
            Display display = display(kept(before, state, id, answer), shown, newItem, answer);
            skills = skills.with(id, with(state, display.withError(predictor.standardError(remembering, id, shown))));
        }
        return with(remembering, skills);
    }

    /**
     * The skill's state, but that a wrong answer takes for good the level that forgetting took for the time being: else it
     * would come back by that very answer, after which nothing is forgotten yet.
     */
    private SkillState kept(LearnerModel before, SkillState state, SkillId id, Observation answer) {
        Display old = state.display();
        long day = Days.of(answer.context().at());
        if (answer.correct() || !old.proficient() || !estimates.isForgotten(before, id, day)) {
            return state;
        }
        boolean mastered = Estimates.isChecked(old);
        return with(
                state,
                new Display(old.probability(), old.standardError(), mastered, old.distinctItems(), old.recent(), 0));
    }

    private static LearnerModel withRecent(LearnerModel model, Observation answer) {
        Rows<SkillId, SkillState> skills = Rows.copyOf(model.skills());
        for (SkillId id : answer.item().skills()) {
            SkillState state = model.skill(id);
            String longer = state.display().recent() + (answer.correct() ? '1' : '0');
            String recent = longer.substring(Math.max(0, longer.length() - KEPT));
            skills = skills.with(id, with(state, state.display().withRecent(recent)));
        }
        return with(model, skills);
    }

    /** What was shown before the answer; for a skill just begun, what would have been. */
    private double shownBefore(LearnerModel before, SkillId id) {
        SkillState state = before.skill(id);
        return state.answers() > 0 ? state.display().probability() : predictor.mastery(before, id);
    }

    private static double shown(double before, double now, boolean correct) {
        return correct ? StrictMath.max(before, now) : StrictMath.min(before, now);
    }

    private static Display display(SkillState state, double shown, boolean newItem, Observation answer) {
        Display old = state.display();
        int items = old.distinctItems() + (newItem ? 1 : 0);
        boolean enough = state.answers() >= ENOUGH_ANSWERS && items >= ENOUGH_ITEMS && answer.correct();
        boolean proficient = old.proficient() ? shown >= LOST_BELOW : shown >= GAINED_AT && enough;
        int streak = proficient ? streak(old.checkStreak(), answer) : 0;
        return new Display(shown, old.standardError(), proficient, items, old.recent(), streak);
    }

    private static int streak(int old, Observation answer) {
        if (answer.context().kind() != SessionKind.CHECK) {
            return old;
        }
        return answer.correct() ? old + 1 : 0;
    }

    private static SkillState with(SkillState state, Display display) {
        return new SkillState(
                state.mean(),
                state.variance(),
                state.answers(),
                state.wins(),
                state.slowResidual(),
                state.lastPosition(),
                state.lastSecond(),
                display,
                state.memory());
    }

    private static LearnerModel with(LearnerModel model, Map<SkillId, SkillState> skills) {
        return new LearnerModel(model.learner(), skills, model.items(), model.skillSets(), model.misconceptions());
    }
}
