package org.cascadetutor.course.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.course.text.SafeHtml;

/**
 * Places on a drawing to be found; score as in a multiple select.
 *
 * @param drawing the drawing, its shapes marked with the ids of the regions
 * @param regions with their labels as texts
 */
public record Hotspot(QuestionHead head, SafeHtml drawing, List<Option> regions) implements Question {

    public Hotspot {
        regions = List.copyOf(regions);
    }

    @Override
    public String type() {
        return "hotspot";
    }

    @Override
    public Optional<SafeHtml> figure() {
        return Optional.of(drawing);
    }

    /** 1/C(r,k): who guesses knows how many to choose. */
    @Override
    public double guessFloor() {
        int all = regions.size();
        int right = (int) regions.stream().filter(Option::correct).count();
        double ways = 1;
        for (int i = 1; i <= right; i++) {
            ways = ways * (all - right + i) / i;
        }
        return ways > 1 ? 1 / ways : 0;
    }

    @Override
    public Set<String> misconceptions() {
        return Option.misconceptions(regions);
    }

    /** In the author's order, which follows the drawing's letters. */
    @Override
    public Presentation present(long seed) {
        return Presentation.of("regions", Option.parts(regions));
    }

    @Override
    public Grading grade(Answer answer) {
        return answer instanceof Answer.ChosenRegions chosen
                ? Selections.graded(regions, chosen.regions())
                : Grading.wrongType();
    }
}
