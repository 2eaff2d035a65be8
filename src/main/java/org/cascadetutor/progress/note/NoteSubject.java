package org.cascadetutor.progress.note;

import java.util.Locale;
import java.util.Optional;
import org.cascadetutor.progress.attempt.LearnerCourse;

/**
 * What a learner's note is on.
 *
 * @param name a lesson's slug or a question's id
 */
public record NoteSubject(LearnerCourse owner, Kind kind, String name) {

    /** What can have a note. */
    public enum Kind {
        LESSON,
        QUESTION;

        /** The name in addresses and in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return code.equals("lesson")
                    ? Optional.of(LESSON)
                    : code.equals("question") ? Optional.of(QUESTION) : Optional.empty();
        }
    }
}
