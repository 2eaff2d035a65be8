package org.cascadetutor.practice.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.selection.Bank;
import org.cascadetutor.practice.step.Asked;
import org.cascadetutor.progress.served.ServedQuestion;
import org.cascadetutor.progress.served.ServedQuestionStore;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.progress.session.SessionGoal;
import org.cascadetutor.progress.settings.CurrentSettings;

/** Finds a question in the very version a learner was shown, also after its author has changed or removed it. */
@ApplicationScoped
class Questions {

    private final ContentLibrary library;
    private final ServedQuestionStore served;
    private final Banks banks;
    private final CurrentSettings settings;

    Questions(ContentLibrary library, ServedQuestionStore served, Banks banks, CurrentSettings settings) {
        this.library = library;
        this.served = served;
        this.banks = banks;
        this.settings = settings;
    }

    /** The course's questions as the engine chooses among them for a goal. */
    Bank bank(Course course, SessionGoal goal) {
        return banks.current(course, settings.study().hidesSurvival()).of(goal);
    }

    Optional<Course> course(String slug) {
        return library.current().course(slug);
    }

    Question inVersion(String course, String item, String version) {
        return course(course)
                .flatMap(current -> current.question(item))
                .filter(question -> question.head().source().version().equals(version))
                .or(() -> served.find(course, item, version).flatMap(old -> library.question(course, old.canonical())))
                .orElseThrow(() -> new IllegalStateException(
                        "question %s in version %s was shown, but is kept nowhere".formatted(item, version)));
    }

    /** The question that was the session's nth (from 0), as its learner saw it. */
    Asked asked(PracticeSession session, String item, String version, int nth) {
        Question question = inVersion(session.owner().course(), item, version);
        return new Asked(question, question.present(Seeds.ofOrder(session.pace().seed(), nth)));
    }

    /** Keeps the version about to be shown. */
    void keep(String course, Question question, Instant at) {
        var source = question.head().source();
        served.add(new ServedQuestion(course, question.head().id(), source.version(), source.canonical()), at);
    }
}
