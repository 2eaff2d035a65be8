package org.cascadetutor.teaching.mark;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.ResponseWords;
import org.cascadetutor.progress.correction.Contested;
import org.cascadetutor.progress.correction.CorrectionStep;
import org.cascadetutor.progress.correction.CorrectionStore;
import org.cascadetutor.progress.replay.CorrectionOutcome;
import org.cascadetutor.progress.replay.CorrectionService;
import org.cascadetutor.progress.served.ServedQuestionStore;

/** Contested marks as pages show them; every decision is on record. */
@ApplicationScoped
class MarkService {

    /** Steps looked at for a course's list; the newest come first. */
    private static final int MOST = 500;

    private final CorrectionService corrections;
    private final CorrectionStore store;
    private final ContentLibrary library;
    private final ServedQuestionStore served;
    private final AuditStore audit;

    MarkService(
            CorrectionService corrections,
            CorrectionStore store,
            ContentLibrary library,
            ServedQuestionStore served,
            AuditStore audit) {
        this.corrections = corrections;
        this.store = store;
        this.library = library;
        this.served = served;
        this.audit = audit;
    }

    Optional<Course> course(String slug) {
        return library.current().course(slug);
    }

    Optional<MarkView> view(Contested on) {
        return corrections.answer(on).map(attempt -> view(attempt, corrections.steps(on)));
    }

    /** The marks of a course that are or were contested, the newest step first. */
    List<MarkView> of(String course) {
        return store.newest(course, MOST).stream()
                .map(CorrectionStep::on)
                .distinct()
                .flatMap(on -> view(on).stream())
                .toList();
    }

    CorrectionOutcome contest(Contested on, String words) {
        CorrectionOutcome outcome = corrections.contest(on, words);
        if (outcome == CorrectionOutcome.DONE) {
            audit.note(on.learner(), "mark-contested", on.course() + "/" + on.attempt());
        }
        return outcome;
    }

    CorrectionOutcome decide(Contested on, Optional<Double> score, String words, LearnerId by) {
        CorrectionOutcome outcome = corrections.decide(on, score, words, by);
        if (outcome == CorrectionOutcome.DONE) {
            String action = score.isPresent() ? "mark-corrected" : "mark-declined";
            audit.note(by, action, on.learner(), on.course() + "/" + on.attempt());
        }
        return outcome;
    }

    private MarkView view(Attempt attempt, List<CorrectionStep> steps) {
        Optional<Question> question = asked(attempt);
        String item = attempt.asked().item().id().value();
        var owner = attempt.owner();
        return new MarkView(
                new MarkView.Answer(owner.learner(), owner.course(), owner.session(), attempt.key(), item),
                question.map(one -> one.head().texts().stem().words().strip()).orElse(item),
                said(attempt, question),
                attempt.answer().score(),
                steps);
    }

    /** The question in the version that was answered. */
    private Optional<Question> asked(Attempt attempt) {
        String course = attempt.owner().course();
        String item = attempt.asked().item().id().value();
        return course(course)
                .flatMap(now -> now.question(item))
                .filter(one ->
                        one.head().source().version().equals(attempt.asked().version()))
                .or(() -> served.find(course, item, attempt.asked().version())
                        .flatMap(old -> library.question(course, old.canonical())));
    }

    private static String said(Attempt attempt, Optional<Question> question) {
        var shown = question.map(one -> one.present(0));
        return ResponseWords.of(attempt.answer().response(), (list, id) -> shown.map(parts -> parts.words(list, id))
                .orElse(id));
    }
}
