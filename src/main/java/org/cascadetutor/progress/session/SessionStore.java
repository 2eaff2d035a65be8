package org.cascadetutor.progress.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.progress.attempt.LearnerCourse;

/** Keeps practice sessions. Another learner's session is absent, as if it did not exist. */
@ApplicationScoped
public class SessionStore {

    private final Sessions sessions;
    private final SessionMapper mapper;

    SessionStore(Sessions sessions, SessionMapper mapper) {
        this.sessions = sessions;
        this.mapper = mapper;
    }

    /** Adds a session, or writes one anew. */
    @Transactional
    public void save(PracticeSession session) {
        SessionEntity row = sessions.findById(key(session.id(), session.owner().learner()));
        if (row == null) {
            row = new SessionEntity();
            row.personId = session.owner().learner().value();
            row.id = session.id();
            mapper.copy(session, row);
            sessions.persist(row);
        } else {
            mapper.copy(session, row);
        }
    }

    @Transactional
    public Optional<PracticeSession> find(UUID id, LearnerId learner) {
        return sessions.findByIdOptional(key(id, learner)).map(mapper::toSession);
    }

    /** The session, held for this transaction alone: a second answer to it waits, and then sees what the first did. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PracticeSession> lock(UUID id, LearnerId learner) {
        return sessions.findByIdOptional(key(id, learner), LockModeType.PESSIMISTIC_WRITE)
                .map(mapper::toSession);
    }

    /** The learner's sessions with a question still open, the newest first, at most so many. */
    @Transactional
    public List<PracticeSession> open(LearnerCourse owner, int most) {
        return sessions
                .find(
                        "personId = ?1 and course = ?2 and openKey is not null order by startedAt desc, id",
                        owner.learner().value(),
                        owner.course())
                .page(0, most)
                .list()
                .stream()
                .map(mapper::toSession)
                .toList();
    }

    /** The learner's newest session with a question still open, to go on with. */
    @Transactional
    public Optional<PracticeSession> newestOpen(LearnerCourse owner) {
        return sessions.find(
                        "personId = ?1 and course = ?2 and openKey is not null order by startedAt desc",
                        owner.learner().value(),
                        owner.course())
                .firstResultOptional()
                .map(mapper::toSession);
    }

    private static SessionEntity.Key key(UUID id, LearnerId learner) {
        return new SessionEntity.Key(learner.value(), id);
    }
}
