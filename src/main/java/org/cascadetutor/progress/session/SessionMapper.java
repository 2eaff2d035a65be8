package org.cascadetutor.progress.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.selection.Choice;
import org.cascadetutor.progress.attempt.LearnerCourse;

/** Between a practice session and its row. */
@Singleton
class SessionMapper {

    private final ObjectMapper json;

    SessionMapper(ObjectMapper json) {
        this.json = json;
    }

    void copy(PracticeSession session, SessionEntity row) {
        row.course = session.owner().course();
        row.kind = session.goal().kind().name();
        row.target = session.goal().target().name();
        row.targetSlug = session.goal().slug();
        row.mistakesOnly = session.goal().mistakesOnly();
        row.seed = session.pace().seed();
        row.startedAt = session.pace().startedAt();
        row.answered = session.pace().answered();
        row.minutes = session.pace().minutes();
        copyOpen(session.open(), row);
        row.ending = session.ending().map(end -> end.kind().name()).orElse(null);
        row.endingDueAt = session.ending().flatMap(Ending::dueAt).orElse(null);
    }

    private void copyOpen(Optional<OpenQuestion> open, SessionEntity row) {
        row.openKey = open.map(OpenQuestion::key).orElse(null);
        row.openItem = open.map(question -> question.choice().item().value()).orElse(null);
        row.openVersion = open.map(OpenQuestion::version).orElse(null);
        row.openChoice = open.map(question -> write(question.choice())).orElse(null);
        row.openHints = open.map(OpenQuestion::hints).orElse(0);
        row.servedAt = open.map(OpenQuestion::servedAt).orElse(null);
    }

    PracticeSession toSession(SessionEntity row) {
        return new PracticeSession(
                row.id,
                new LearnerCourse(new LearnerId(row.personId), row.course),
                new SessionGoal(
                        SessionKind.valueOf(row.kind),
                        SessionGoal.Target.valueOf(row.target),
                        row.targetSlug,
                        row.mistakesOnly),
                new PracticeSession.Pace(row.seed, row.startedAt, row.answered, row.minutes),
                open(row),
                Optional.ofNullable(row.ending)
                        .map(kind -> new Ending(Ending.Kind.valueOf(kind), Optional.ofNullable(row.endingDueAt))));
    }

    private Optional<OpenQuestion> open(SessionEntity row) {
        if (row.openKey == null || row.openVersion == null || row.openChoice == null || row.servedAt == null) {
            return Optional.empty();
        }
        Choice choice = read(row.openChoice);
        return Optional.of(new OpenQuestion(row.openKey, row.openVersion, choice, row.openHints, row.servedAt));
    }

    private String write(Choice choice) {
        try {
            return json.writeValueAsString(choice);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Choice read(String text) {
        try {
            return json.readValue(text, Choice.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
