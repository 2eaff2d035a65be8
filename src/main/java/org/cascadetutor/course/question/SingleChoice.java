package org.cascadetutor.course.question;

import java.util.List;
import java.util.Set;

/** One of several options is right. */
public record SingleChoice(QuestionHead head, List<Option> options) implements Question {

    public SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public String type() {
        return "single-choice";
    }

    @Override
    public double guessFloor() {
        return 1.0 / options.size();
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
        if (!(answer instanceof Answer.ChosenOption chosen)) {
            return Grading.wrongType();
        }
        return Option.find(options, chosen.option()).map(this::graded).orElseGet(Grading::unknownPart);
    }

    private Grading graded(Option chosen) {
        List<PartFeedback> parts = options.stream()
                .filter(option -> option == chosen || option.correct())
                .map(option -> option.feedback(option == chosen))
                .toList();
        return new Grading.Graded(new Grade(chosen.correct() ? 1 : 0, parts, Option.misconceptions(List.of(chosen))));
    }
}
