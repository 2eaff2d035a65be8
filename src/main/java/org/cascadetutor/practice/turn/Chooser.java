package org.cascadetutor.practice.turn;

import io.micrometer.core.annotation.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.selection.Choice;
import org.cascadetutor.engine.selection.ChoiceRequest;
import org.cascadetutor.engine.selection.Decision;
import org.cascadetutor.engine.selection.Pool;
import org.cascadetutor.engine.selection.SessionView;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.session.Ending;
import org.cascadetutor.progress.session.OpenQuestion;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.settings.DailyReviews;
import org.cascadetutor.progress.settings.LearnersEngine;

/** Asks the engine what comes next in a session, and opens that question or ends the session. */
@ApplicationScoped
class Chooser {

    private final LearnersEngine engines;
    private final Goals goals;
    private final Questions questions;
    private final DailyReviews reviews;
    private final Clock clock;
    private final Supplier<UUID> ids;

    Chooser(
            LearnersEngine engines,
            Goals goals,
            Questions questions,
            DailyReviews reviews,
            Clock clock,
            Supplier<UUID> ids) {
        this.engines = engines;
        this.goals = goals;
        this.questions = questions;
        this.reviews = reviews;
        this.clock = clock;
        this.ids = ids;
    }

    /** What the session has asked so far, oldest first: the items, the skill each was chosen for, and the last choice. */
    record Asked(List<ItemId> items, List<SkillId> skills, Optional<Choice> last, Duration spent) {

        static Asked nothing() {
            return new Asked(List.of(), List.of(), Optional.empty(), Duration.ZERO);
        }
    }

    @Timed(
            value = "cascade.choice",
            description = "Choosing what comes next",
            percentiles = {0.5, 0.99})
    PracticeSession next(PracticeSession session, LearnerModel model, Asked soFar) {
        Course course = questions.course(session.owner().course()).orElseThrow();
        Optional<Choice> following = following(session, course, soFar);
        if (following.isPresent()) {
            return asking(session, course, following.get(), model);
        }
        if (session.pace().minutes() > 0
                && soFar.spent().toMinutes() >= session.pace().minutes()) {
            return session.ended(new Ending(Ending.Kind.FINISHED, Optional.empty()));
        }
        Decision decision = decide(session, course, model, soFar);
        return decision instanceof Decision.Chosen chosen
                ? asking(session, course, chosen.choice(), model)
                : session.ended(ending(decision));
    }

    /** What the engine would do next, with nothing opened and nothing kept. */
    Decision decide(PracticeSession session, Course course, LearnerModel model, Asked soFar) {
        AdaptiveEngine engine = engines.of(session.owner().course());
        return engine.choose(new ChoiceRequest(
                model,
                pool(session, course),
                new SessionView(
                        session.goal().kind(),
                        soFar.items(),
                        soFar.skills(),
                        session.goal().mistakesOnly(),
                        reviews.left(session.owner())),
                clock.instant(),
                Seeds.ofChoice(session.pace().seed(), session.pace().answered())));
    }

    private Pool pool(PracticeSession session, Course course) {
        return new Pool(
                questions.bank(course, session.goal()),
                goals.skills(session.goal(), course).orElseThrow());
    }

    /** The next step of a vignette comes for the reason the vignette was chosen for. */
    private static Optional<Choice> following(PracticeSession session, Course course, Asked soFar) {
        return soFar.last().filter(last -> !session.goal().mistakesOnly()).flatMap(last -> Vignettes.following(
                        course, last.item())
                .map(step -> new Choice(
                        new ItemId(step.head().id()),
                        last.skill(),
                        last.predicted(),
                        last.reason(),
                        last.runnersUp())));
    }

    private PracticeSession asking(PracticeSession session, Course course, Choice choice, LearnerModel model) {
        Question question = course.question(choice.item().value()).orElseThrow();
        questions.keep(course.slug().value(), question, clock.instant());
        String version = question.head().source().version();
        Choice told =
                question.head().texts().vignette().isPresent() ? ofItself(course, choice, question, model) : choice;
        return session.asking(new OpenQuestion(ids.get(), version, told, 0, clock.instant()));
    }

    /** A vignette is chosen for all its steps; what is told of each is its own skill and chance. */
    private Choice ofItself(Course course, Choice choice, Question step, LearnerModel model) {
        List<SkillId> skills = step.item().skills();
        return new Choice(
                choice.item(),
                skills.contains(choice.skill()) ? choice.skill() : skills.get(0),
                engines.of(course.slug().value()).predict(model, step.item(), clock.instant()),
                choice.reason(),
                choice.runnersUp());
    }

    private static Ending ending(Decision decision) {
        if (decision instanceof Decision.NothingDue later) {
            return new Ending(Ending.Kind.COME_BACK_LATER, later.dueAt());
        }
        if (decision instanceof Decision.Mastered) {
            return new Ending(Ending.Kind.MASTERED, Optional.empty());
        }
        return new Ending(
                decision instanceof Decision.Finished ? Ending.Kind.FINISHED : Ending.Kind.EXHAUSTED, Optional.empty());
    }
}
