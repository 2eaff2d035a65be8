package org.cascadetutor.course.question;

import java.util.List;
import java.util.Set;
import org.cascadetutor.course.text.SafeHtml;

/**
 * Places on a drawing to be found; score as in a multiple select.
 *
 * @param figure the drawing, its shapes marked with the ids of the regions
 * @param regions with their labels as texts
 */
public record Hotspot(QuestionHead head, SafeHtml figure, List<Option> regions) implements Question {

    public Hotspot {
        regions = List.copyOf(regions);
    }

    @Override
    public String type() {
        return "hotspot";
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

    @Override
    public Presentation present(long seed) {
        return Presentation.of("regions", Shuffle.unlessKept(Option.parts(regions), head, seed));
    }

    @Override
    public Grading grade(Answer answer) {
        return answer instanceof Answer.ChosenRegions chosen
                ? Selections.graded(regions, chosen.regions())
                : Grading.wrongType();
    }
}
