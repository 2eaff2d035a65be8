package org.cascadetutor.course.question;

import java.util.List;
import java.util.Set;

/** Every option is right or wrong for itself; score max(0, (right chosen − wrong chosen)/right). */
public record MultipleSelect(QuestionHead head, List<Option> options) implements Question {

    public MultipleSelect {
        options = List.copyOf(options);
    }

    @Override
    public String type() {
        return "multiple-select";
    }

    @Override
    public double guessFloor() {
        return StrictMath.pow(2, -options.size());
    }

    @Override
    public Set<String> misconceptions() {
        return Option.misconceptions(options);
    }

    @Override
    public Presentation present(long seed) {
        return Presentation.of("options", Shuffle.unlessKept(Option.parts(options), head, seed));
    }

    @Override
    public Grading grade(Answer answer) {
        return answer instanceof Answer.ChosenOptions chosen
                ? Selections.graded(options, chosen.options())
                : Grading.wrongType();
    }
}
