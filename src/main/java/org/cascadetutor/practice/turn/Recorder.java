package org.cascadetutor.practice.turn;

import io.micrometer.core.annotation.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cascadetutor.course.question.Grade;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.practice.step.GradeView;
import org.cascadetutor.practice.step.Grades;
import org.cascadetutor.practice.step.Reply;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.attempt.AttemptOwner;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.session.SessionStore;

/** Writes a graded answer: the learner model moves, the session goes on, the log gets its row. */
@ApplicationScoped
class Recorder {

    private final LearnerModelStore models;
    private final SessionStore sessions;
    private final AttemptLog log;
    private final Learning learning;
    private final FollowUp followUp;

    Recorder(LearnerModelStore models, SessionStore sessions, AttemptLog log, Learning learning, FollowUp followUp) {
        this.models = models;
        this.sessions = sessions;
        this.log = log;
        this.learning = learning;
        this.followUp = followUp;
    }

    @Counted(value = "cascade.answers", description = "Answers stored")
    Attempt record(PracticeSession session, Question question, Grade grade, Submission submission) {
        LearnerModel before = models.lock(session.owner());
        FollowUp.Earlier soFar = followUp.earlier(session);
        Learning.Lesson lesson = learning.from(session, question, grade, submission, before);
        models.save(session.owner(), before, lesson.after());
        FollowUp.Earlier earlier = soFar.plus(
                lesson.asked().item().id(),
                session,
                grade.correct(),
                lesson.timing().elapsedMillis());
        PracticeSession next = followUp.after(session, lesson.after(), earlier);
        sessions.save(next);
        String reply = followUp.write(new Reply(view(session, question, grade, lesson), followUp.step(next, earlier)));
        return log.append(attempt(session, submission, lesson, reply));
    }

    private GradeView view(PracticeSession session, Question question, Grade grade, Learning.Lesson lesson) {
        List<GradeView.MovedView> moved =
                Grades.moved(lesson.numbers().moves(), move -> learning.level(lesson, move.skill()));
        return Grades.view(question, grade, lesson.answer(), moved, followUp.course(session));
    }

    private static Attempt attempt(
            PracticeSession session, Submission submission, Learning.Lesson lesson, String reply) {
        return new Attempt(
                0,
                submission.key(),
                new AttemptOwner(session.owner().learner(), session.owner().course(), session.id()),
                lesson.asked(),
                lesson.answer(),
                lesson.timing(),
                lesson.numbers(),
                reply);
    }
}
