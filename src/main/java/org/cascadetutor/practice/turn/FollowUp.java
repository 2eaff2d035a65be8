package org.cascadetutor.practice.turn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Answer;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.practice.response.Responses;
import org.cascadetutor.practice.step.Asked;
import org.cascadetutor.practice.step.Reply;
import org.cascadetutor.practice.step.StepView;
import org.cascadetutor.practice.step.StepView.SummaryView;
import org.cascadetutor.practice.step.Steps;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.session.OpenQuestion;
import org.cascadetutor.progress.session.PracticeSession;

/** What follows in a session: its next question or its end, and how that is told to the learner. */
@ApplicationScoped
public class FollowUp {

    private static final long LONGEST_THOUGHT = 120_000;
    private static final Duration READING = Duration.ofSeconds(15);

    private final AttemptLog log;
    private final Chooser chooser;
    private final Questions questions;
    private final Steps steps;
    private final ObjectMapper json;

    FollowUp(AttemptLog log, Chooser chooser, Questions questions, Steps steps, ObjectMapper json) {
        this.log = log;
        this.chooser = chooser;
        this.questions = questions;
        this.steps = steps;
        this.json = json;
    }

    /** What a session holds so far, oldest first. */
    record Earlier(List<ItemId> items, List<SkillId> skills, int correct, Duration spent) {

        Earlier plus(ItemId item, PracticeSession session, boolean right, long millis) {
            SkillId skill = session.open().orElseThrow().choice().skill();
            return new Earlier(
                    with(items, item), with(skills, skill), correct + (right ? 1 : 0), spent.plus(work(millis)));
        }

        private static <T> List<T> with(List<T> list, T more) {
            List<T> longer = new ArrayList<>(list);
            longer.add(more);
            return List.copyOf(longer);
        }
    }

    Earlier earlier(PracticeSession session) {
        List<AttemptLog.Answered> answers = log.answeredIn(session.owner().learner(), session.id());
        return new Earlier(
                answers.stream().map(AttemptLog.Answered::item).toList(),
                answers.stream().map(AttemptLog.Answered::skill).toList(),
                (int) answers.stream().filter(AttemptLog.Answered::correct).count(),
                answers.stream().map(answer -> work(answer.elapsedMillis())).reduce(Duration.ZERO, Duration::plus));
    }

    /** The work that went into these answers. */
    public Duration spent(List<Attempt> attempts) {
        return attempts.stream()
                .map(attempt -> work(attempt.timing().elapsedMillis()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What an answer took, with the time to read what is said of it; who went for tea did not work. */
    private static Duration work(long millis) {
        return Duration.ofMillis(Math.min(millis, LONGEST_THOUGHT)).plus(READING);
    }

    PracticeSession after(PracticeSession session, LearnerModel model, Earlier earlier) {
        return chooser.next(session.answered(), model, asked(session, earlier));
    }

    private static Chooser.Asked asked(PracticeSession session, Earlier earlier) {
        return new Chooser.Asked(
                earlier.items(), earlier.skills(), session.open().map(OpenQuestion::choice), earlier.spent());
    }

    /** Where a session stands now. */
    public StepView step(PracticeSession session) {
        return step(session, earlier(session));
    }

    StepView step(PracticeSession session, Earlier earlier) {
        return session.open()
                .map(open -> steps.question(open, asked(session, open), course(session)))
                .orElseGet(() ->
                        steps.ending(session, new SummaryView(earlier.items().size(), earlier.correct())));
    }

    private Asked asked(PracticeSession session, OpenQuestion open) {
        return questions.asked(
                session,
                open.choice().item().value(),
                open.version(),
                session.pace().answered());
    }

    Course course(PracticeSession session) {
        return questions.course(session.owner().course()).orElseThrow();
    }

    String write(Reply reply) {
        try {
            return json.writeValueAsString(reply);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A reply as it was kept. */
    public Reply read(String kept) {
        try {
            return json.readValue(kept, Reply.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An answer as it was kept. */
    public Answer answer(String type, String kept) {
        try {
            return Responses.read(type, json.readTree(kept)).orElseThrow();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
