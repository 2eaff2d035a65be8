package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.course.question.Answer;
import org.cascadetutor.course.question.Grade;
import org.cascadetutor.course.question.Grading;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.practice.response.Responses;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.session.OpenQuestion;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.session.SessionStore;
import org.cascadetutor.progress.turns.Turns;

/**
 * Takes an answer in one transaction: grade, learn, log, choose what comes next. Whatever happens in between, an answer
 * is stored exactly once under its key, and the same key again gets the same outcome.
 */
@ApplicationScoped
public class AnswerService {

    private final SessionStore sessions;
    private final AttemptLog log;
    private final Questions questions;
    private final Recorder recorder;
    private final Turns turns;

    AnswerService(SessionStore sessions, AttemptLog log, Questions questions, Recorder recorder, Turns turns) {
        this.sessions = sessions;
        this.log = log;
        this.questions = questions;
        this.recorder = recorder;
        this.turns = turns;
    }

    /** Stores the answer, or says why not. */
    public AnswerOutcome answer(UUID id, LearnerId learner, Submission submission) {
        return turns.of(() -> sessions.lock(id, learner)
                .map(session -> answer(session, submission))
                .orElseGet(AnswerOutcome.Absent::new));
    }

    /** A stored answer of this session, to be shown again. */
    public Optional<Attempt> stored(PracticeSession session, UUID key) {
        return turns.of(() -> log.byKey(session.owner().learner(), key)
                .filter(attempt -> attempt.owner().session().equals(session.id())));
    }

    private AnswerOutcome answer(PracticeSession session, Submission submission) {
        Optional<Attempt> earlier = log.byKey(session.owner().learner(), submission.key());
        if (earlier.isPresent()) {
            return earlier.filter(attempt -> attempt.owner().session().equals(session.id()))
                    .<AnswerOutcome>map(AnswerOutcome.Stored::new)
                    .orElseGet(AnswerOutcome.Stale::new);
        }
        return session.open()
                .filter(open -> open.key().equals(submission.key()))
                .map(open -> grade(session, open, submission))
                .orElseGet(AnswerOutcome.Stale::new);
    }

    private AnswerOutcome grade(PracticeSession session, OpenQuestion open, Submission submission) {
        Question question = questions.inVersion(
                session.owner().course(), open.choice().item().value(), open.version());
        Optional<Answer> answer = Responses.read(question.type(), submission.response());
        if (answer.isEmpty()) {
            return new AnswerOutcome.Malformed(List.of("response-does-not-fit-type"));
        }
        Grading grading = question.grade(answer.get());
        if (grading instanceof Grading.Malformed malformed) {
            return new AnswerOutcome.Malformed(malformed.reasons());
        }
        Grade grade = ((Grading.Graded) grading).grade();
        return new AnswerOutcome.Stored(recorder.record(session, question, grade, submission));
    }
}
