package org.cascadetutor.course.question;

import java.util.List;
import java.util.Set;

/** Choosing several of many; score max(0, (right chosen − wrong chosen)/right). Pure. */
final class Selections {

    private Selections() {}

    static Grading graded(List<Option> options, Set<String> chosen) {
        if (!Option.ids(options).containsAll(chosen)) {
            return Grading.unknownPart();
        }
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
