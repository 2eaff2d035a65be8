package org.cascadetutor.practice.step;

import java.util.List;
import java.util.function.Function;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Misconception;
import org.cascadetutor.course.question.Grade;
import org.cascadetutor.course.question.PartFeedback;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.Slip;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.practice.step.GradeView.FeedbackView;
import org.cascadetutor.practice.step.GradeView.MisconceptionView;
import org.cascadetutor.practice.step.GradeView.MovedView;
import org.cascadetutor.progress.attempt.AttemptAnswer;
import org.cascadetutor.progress.attempt.SkillMove;

/** Shows a grade with everything there is to learn from it. Pure. */
public final class Grades {

    private Grades() {}

    /** The grade as the learner sees it; `level` names the level of a skill after the answer. */
    public static GradeView view(
            Question question, Grade grade, AttemptAnswer answer, List<MovedView> moved, Course course) {
        return new GradeView(
                grade.correct(),
                grade.score(),
                grade.parts().stream().map(Grades::feedback).toList(),
                grade.misconceptions().stream()
                        .sorted()
                        .flatMap(id -> course.misconception(id).stream())
                        .map(Grades::misconception)
                        .toList(),
                question.head().texts().explanation().value(),
                question.head().texts().references().stream()
                        .map(Reference::citation)
                        .toList(),
                moved,
                answer.confidence()
                        .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse(null),
                answer.hintsUsed());
    }

    /** How far each skill moved, with the name of the level it now has. */
    public static List<MovedView> moved(List<SkillMove> moves, Function<SkillMove, String> level) {
        return moves.stream()
                .map(move -> new MovedView(move.skill().value(), move.before(), move.after(), level.apply(move)))
                .toList();
    }

    private static FeedbackView feedback(PartFeedback part) {
        return new FeedbackView(
                part.part(),
                part.chosen(),
                part.right(),
                part.feedback().value(),
                part.misconception().orElse(null),
                part.cause().slip().map(Slip::code).orElse(null));
    }

    private static MisconceptionView misconception(Misconception idea) {
        return new MisconceptionView(idea.id(), idea.belief(), idea.refutation().value());
    }
}
