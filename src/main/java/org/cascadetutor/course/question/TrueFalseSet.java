package org.cascadetutor.course.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cascadetutor.course.text.SafeHtml;

/** Several statements, each true or false; score 1 for all, ½ for all but one, else 0. */
public record TrueFalseSet(QuestionHead head, List<Statement> statements) implements Question {

    private static final double ALL_BUT_ONE = 0.5;

    /**
     * A statement to be judged.
     *
     * @param cause what the wrong verdict shows
     */
    public record Statement(String id, SafeHtml text, boolean verdict, SafeHtml feedback, Cause cause) {}

    public TrueFalseSet {
        statements = List.copyOf(statements);
    }

    @Override
    public String type() {
        return "true-false-set";
    }

    @Override
    public double guessFloor() {
        return StrictMath.pow(2, -statements.size());
    }

    @Override
    public Set<String> misconceptions() {
        return Cause.misconceptions(statements.stream().map(Statement::cause).toList());
    }

    /** In the author's order: one statement may lead to the next. */
    @Override
    public Presentation present(long seed) {
        return Presentation.of(
                "statements",
                statements.stream().map(one -> new Part(one.id(), one.text())).toList());
    }

    @Override
    public Grading grade(Answer answer) {
        if (!(answer instanceof Answer.Verdicts said)) {
            return Grading.wrongType();
        }
        Set<String> ids = statements.stream().map(Statement::id).collect(Collectors.toSet());
        return Grading.complete(ids, said.verdicts().keySet()).orElseGet(() -> graded(said.verdicts()));
    }

    private Grading graded(Map<String, Boolean> said) {
        List<Statement> missed = statements.stream()
                .filter(one -> said.get(one.id()) != one.verdict())
                .toList();
        double score = missed.isEmpty() ? 1 : missed.size() == 1 ? ALL_BUT_ONE : 0;
        List<PartFeedback> parts = statements.stream()
                .map(one -> feedback(one, !missed.contains(one)))
                .toList();
        return new Grading.Graded(new Grade(
                score,
                parts,
                Cause.misconceptions(missed.stream().map(Statement::cause).toList())));
    }

    private static PartFeedback feedback(Statement one, boolean right) {
        return new PartFeedback(one.id(), true, right, one.feedback(), right ? Cause.UNKNOWN : one.cause());
    }
}
