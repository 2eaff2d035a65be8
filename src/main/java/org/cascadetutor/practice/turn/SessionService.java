package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.practice.step.Asked;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.pseudonym.PseudonymStore;
import org.cascadetutor.progress.session.Ending;
import org.cascadetutor.progress.session.OpenQuestion;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.session.SessionGoal;
import org.cascadetutor.progress.session.SessionStore;
import org.cascadetutor.progress.turns.Turns;

/** Starts sessions, finds them again, and gives hints. */
@ApplicationScoped
public class SessionService {

    /** As many open sessions are listed; older ones are rarely meant any more. */
    private static final int OPEN_SHOWN = 3;

    private final SessionStore sessions;
    private final LearnerModelStore models;
    private final PseudonymStore pseudonyms;
    private final Opening opening;
    private final Turns turns;

    SessionService(
            SessionStore sessions, LearnerModelStore models, PseudonymStore pseudonyms, Opening opening, Turns turns) {
        this.sessions = sessions;
        this.models = models;
        this.pseudonyms = pseudonyms;
        this.opening = opening;
        this.turns = turns;
    }

    /** What a new session needs: its goal read, its first question chosen. */
    @Singleton
    static class Opening {
        private final Goals goals;
        private final Chooser chooser;
        private final Questions questions;
        private final Clock clock;
        private final Supplier<UUID> ids;

        Opening(Goals goals, Chooser chooser, Questions questions, Clock clock, Supplier<UUID> ids) {
            this.goals = goals;
            this.chooser = chooser;
            this.questions = questions;
            this.clock = clock;
            this.ids = ids;
        }

        PracticeSession.Pace pace(SessionRequest request, LearnerCourse owner, LearnerModel model) {
            long seed = Objects.requireNonNullElseGet(
                    request.seed(),
                    () -> Seeds.ofSession(owner.learner(), model.learner().answers()));
            return new PracticeSession.Pace(seed, clock.instant(), 0, Objects.requireNonNullElse(request.minutes(), 0));
        }

        PracticeSession first(LearnerCourse owner, SessionGoal goal, PracticeSession.Pace pace, LearnerModel model) {
            PracticeSession fresh =
                    new PracticeSession(ids.get(), owner, goal, pace, Optional.empty(), Optional.empty());
            return chooser.next(fresh, model, Chooser.Asked.nothing());
        }
    }

    /** Starts a session and chooses its first question. */
    public StartOutcome start(LearnerId learner, String slug, SessionRequest request) {
        Optional<Course> course = opening.questions.course(slug);
        if (course.isEmpty()) {
            return new StartOutcome.Absent();
        }
        Goals.Reading reading = opening.goals.read(request, course.get());
        if (reading instanceof Goals.Reading.Unclear unclear) {
            return new StartOutcome.Refused(unclear.reasons());
        }
        SessionGoal goal = ((Goals.Reading.Clear) reading).goal();
        return new StartOutcome.Started(turns.of(() -> open(new LearnerCourse(learner, slug), goal, request)));
    }

    private PracticeSession open(LearnerCourse owner, SessionGoal goal, SessionRequest request) {
        LearnerModel model = models.lock(owner);
        pseudonyms.ensure(owner.learner());
        PracticeSession session = opening.first(owner, goal, opening.pace(request, owner, model), model);
        sessions.save(session);
        return session;
    }

    /** The learner's session as it stands. */
    public Optional<PracticeSession> find(UUID id, LearnerId learner) {
        return sessions.find(id, learner);
    }

    /** The learner's newest sessions with an open question, to go on with on any device. */
    public List<PracticeSession> open(LearnerCourse owner) {
        return sessions.open(owner, OPEN_SHOWN);
    }

    /** Ends a session because its learner wants to; its open question is not counted. Empty where there is no such session. */
    public Optional<PracticeSession> end(UUID id, LearnerId learner) {
        return turns.of(() -> sessions.lock(id, learner).map(session -> {
            if (session.open().isEmpty()) {
                return session;
            }
            PracticeSession ended = session.ended(new Ending(Ending.Kind.FINISHED, Optional.empty()));
            sessions.save(ended);
            return ended;
        }));
    }

    /** The open question of a session as its learner sees it. */
    public Asked asked(PracticeSession session, OpenQuestion open) {
        return asked(
                session,
                open.choice().item().value(),
                open.version(),
                session.pace().answered());
    }

    /** The question that was the session's nth (from 0), as its learner saw it. */
    public Asked asked(PracticeSession session, String item, String version, int nth) {
        return opening.questions.asked(session, item, version, nth);
    }

    /** Gives the next hint of the open question and counts it. */
    public HintOutcome hint(UUID id, LearnerId learner, UUID key) {
        return turns.of(() -> sessions.lock(id, learner)
                .map(session -> session.open()
                        .filter(open -> open.key().equals(key))
                        .map(open -> hint(session, open))
                        .orElseGet(HintOutcome.Stale::new))
                .orElseGet(HintOutcome.Absent::new));
    }

    private HintOutcome hint(PracticeSession session, OpenQuestion open) {
        List<SafeHtml> hints = asked(session, open).question().head().texts().hints();
        if (session.goal().kind() == SessionKind.CHECK || open.hints() >= hints.size()) {
            return new HintOutcome.NoneLeft();
        }
        sessions.save(session.asking(open.withHint()));
        return new HintOutcome.Given(hints.get(open.hints()), hints.size() - open.hints() - 1);
    }
}
