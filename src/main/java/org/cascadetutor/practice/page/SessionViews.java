package org.cascadetutor.practice.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Answer;
import org.cascadetutor.course.question.Grading;
import org.cascadetutor.practice.outcome.Outcomes;
import org.cascadetutor.practice.step.Asked;
import org.cascadetutor.practice.step.Reply;
import org.cascadetutor.practice.turn.FollowUp;
import org.cascadetutor.practice.turn.SessionService;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.session.PracticeSession;

/** Gathers what the pages of a session show. An answered question is graded again, in the version it was answered in. */
@ApplicationScoped
public class SessionViews {

    private final ContentLibrary library;
    private final SessionService sessions;
    private final FollowUp followUp;
    private final AttemptHistory history;
    private final Outcomes outcomes;
    private final Lengths lengths;

    SessionViews(
            ContentLibrary library,
            SessionService sessions,
            FollowUp followUp,
            AttemptHistory history,
            Outcomes outcomes,
            Lengths lengths) {
        this.library = library;
        this.sessions = sessions;
        this.followUp = followUp;
        this.history = history;
        this.outcomes = outcomes;
        this.lengths = lengths;
    }

    /** The open question, its cards in the order the learner has put them so far. */
    public OpenPage open(PracticeSession session, List<String> order, Optional<String> move) {
        Asked asked = sessions.asked(session, session.open().orElseThrow());
        return new OpenPage(
                course(session),
                session,
                asked,
                followUp.step(session),
                Cards.arranged(asked.shown().cards(), order, move),
                lengths.of(session, given(session)));
    }

    /** An answered question. */
    public AnsweredPage answered(PracticeSession session, Attempt attempt) {
        List<Attempt> all = given(session);
        int nth = all.stream().map(Attempt::key).toList().indexOf(attempt.key());
        Asked asked = sessions.asked(
                session, attempt.asked().item().id().value(), attempt.asked().version(), nth);
        Answer answer = answer(asked, attempt);
        Grading.Graded graded = (Grading.Graded) asked.question().grade(answer);
        Reply reply = followUp.read(attempt.reply());
        return new AnsweredPage(
                course(session), session, asked, answer, graded.grade(), attempt, reply, lengths.at(session, all, nth));
    }

    /** The end of a session. */
    public EndPage ended(PracticeSession session) {
        List<Attempt> all = given(session);
        int correct =
                (int) all.stream().filter(attempt -> attempt.answer().correct()).count();
        return new EndPage(
                course(session),
                session,
                followUp.step(session),
                all.size(),
                correct,
                followUp.spent(all).toMinutes(),
                outcomes.of(session));
    }

    private List<Attempt> given(PracticeSession session) {
        return history.inSession(session.owner().learner(), session.id());
    }

    private Answer answer(Asked asked, Attempt attempt) {
        return followUp.answer(asked.question().type(), attempt.answer().response());
    }

    private Course course(PracticeSession session) {
        return library.current().course(session.owner().course()).orElseThrow();
    }
}
