package org.cascadetutor.practice.page;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.practice.turn.Offers;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.settings.LearnersEngine;

/** Says how far sessions have come. Diagnostic and check end after twenty questions at most, as the engine has it. */
@Singleton
class Lengths {

    private static final int MOST = 20;
    private static final int CHECKS_PER_SKILL = 2;

    private final LearnerModelStore models;
    private final LearnersEngine engines;
    private final Offers offers;
    private final Clock clock;

    Lengths(LearnerModelStore models, LearnersEngine engines, Offers offers, Clock clock) {
        this.models = models;
        this.engines = engines;
        this.offers = offers;
        this.clock = clock;
    }

    /** With a question open, after these answers. */
    Length of(PracticeSession session, List<Attempt> answers) {
        int number = answers.size() + 1;
        return new Length(number, most(session, answers, number), answers.size(), right(answers), due(session));
    }

    /** With the nth of its answers (from 0) before the learner. */
    Length at(PracticeSession session, List<Attempt> answers, int nth) {
        List<Attempt> until = answers.subList(0, nth + 1);
        return new Length(nth + 1, most(session, answers, nth + 1), nth + 1, right(until), due(session));
    }

    private static int right(List<Attempt> answers) {
        return (int) answers.stream().filter(one -> one.answer().correct()).count();
    }

    private int most(PracticeSession session, List<Attempt> answers, int number) {
        return switch (session.goal().kind()) {
            case PRACTICE, REVIEW -> 0;
            case DIAGNOSTIC -> MOST;
            case CHECK -> Math.max(number, Math.min(MOST, CHECKS_PER_SKILL * checked(session, answers)));
        };
    }

    /** Skills a check has asked about or will: those now proficient. */
    private int checked(PracticeSession session, List<Attempt> answers) {
        Set<SkillId> skills = new HashSet<>();
        answers.forEach(one -> skills.add(one.asked().item().skills().get(0)));
        var model = models.of(session.owner());
        offers.targets(session).stream()
                .filter(skill -> estimate(session, model, skill).level() == Level.PROFICIENT)
                .forEach(skills::add);
        return skills.size();
    }

    private int due(PracticeSession session) {
        if (session.goal().kind() != SessionKind.REVIEW) {
            return 0;
        }
        var model = models.of(session.owner());
        long due = offers.targets(session).stream()
                .map(skill -> estimate(session, model, skill).dueAt())
                .flatMap(Optional::stream)
                .filter(at -> !at.isAfter(clock.instant()))
                .count();
        return (int) Math.min(due, offers.reviewsLeft(session.owner()));
    }

    private SkillEstimate estimate(
            PracticeSession session, org.cascadetutor.engine.state.LearnerModel model, SkillId skill) {
        return engines.of(session.owner().course()).estimate(model, skill, clock.instant());
    }
}
