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
        return new Presentation(Shuffle.unlessKept(Option.parts(options), head, seed), List.of(), List.of());
    }

    @Override
    public Grading grade(Answer answer) {
        if (!(answer instanceof Answer.ChosenOptions chosen)) {
            return Grading.wrongType();
        }
        return Option.ids(options).containsAll(chosen.options()) ? graded(chosen.options()) : Grading.unknownPart();
    }

    private Grading graded(Set<String> chosen) {
        long right = options.stream().filter(Option::correct).count();
        List<Option> taken =
                options.stream().filter(option -> chosen.contains(option.id())).toList();
        long hits = taken.stream().filter(Option::correct).count();
        double score = StrictMath.max(0, (double) (hits - (taken.size() - hits)) / right);
        List<PartFeedback> parts = options.stream()
                .map(option -> option.feedback(chosen.contains(option.id())))
                .toList();
        return new Grading.Graded(new Grade(score, parts, Option.misconceptions(taken)));
    }
}
