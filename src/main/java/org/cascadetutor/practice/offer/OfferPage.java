package org.cascadetutor.practice.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.mastery.Level;
import org.cascadetutor.progress.session.PracticeSession;

/**
 * The offer of one kind of session.
 *
 * @param running sessions with an open question, to go on with
 * @param modules what can be chosen
 */
public record OfferPage(Course course, SessionKind kind, List<Running> running, List<Part> modules, Counts counts) {

    private static final int LONGEST_CHECK = 20;

    public OfferPage {
        running = List.copyOf(running);
        modules = List.copyOf(modules);
    }

    /** A session to go on with; its title is that of the lesson, module or skill it aims at, empty for the whole course. */
    public record Running(PracticeSession session, String title) {

        /** The key of the word for its kind. */
        public String kindKey() {
            return session.goal().mistakesOnly()
                    ? "kind_mistakes"
                    : "kind_" + session.goal().kind().code();
        }

        public int answered() {
            return session.pace().answered();
        }

        public Instant startedAt() {
            return session.pace().startedAt();
        }
    }

    /** A module with its lessons; `ready` skills are proficient and can be checked. */
    public record Part(Module module, int percent, int ready, List<LessonPart> lessons) {
        public Part {
            lessons = List.copyOf(lessons);
        }

        /** How many questions a check of it has. */
        public int checkLength() {
            return lengthOf(ready);
        }
    }

    /** A lesson with where its learner stands. */
    public record LessonPart(Lesson lesson, Level level, int percent, int ready) {

        public int checkLength() {
            return lengthOf(ready);
        }
    }

    /**
     * What there is of everything.
     *
     * @param begun skills with an answer
     * @param mistakes questions answered wrong and not right since
     * @param due skills due for review now
     * @param left how many more due reviews today has room for
     * @param nextDue when the next skill is due that is not due now
     * @param away whole days since the last answer; 0 where there is none
     */
    public record Counts(int begun, int mistakes, int due, int left, Optional<Instant> nextDue, int away) {

        private static final int A_BREAK = 14;

        public boolean newcomer() {
            return begun == 0;
        }

        /** How many reviews come today. */
        public int today() {
            return Math.min(due, left);
        }

        /** Whether more is due than today has room for. */
        public boolean more() {
            return due > left;
        }

        /** Whether somebody comes back after a long time. */
        public boolean back() {
            return away >= A_BREAK;
        }
    }

    /** The key of the sentence that says what it is. */
    public String ledeKey() {
        return "lede_" + kind.code();
    }

    /** How many skills are proficient and can be checked. */
    public int ready() {
        return modules.stream().mapToInt(Part::ready).sum();
    }

    /** How many questions a check of all of them has. */
    public int checkLength() {
        return lengthOf(ready());
    }

    private static int lengthOf(int skills) {
        return Math.min(LONGEST_CHECK, skills * 2);
    }
}
