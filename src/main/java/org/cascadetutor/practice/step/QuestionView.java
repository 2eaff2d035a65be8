package org.cascadetutor.practice.step;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.Presentation;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.course.question.VignetteStep;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.engine.item.SkillId;
import org.jspecify.annotations.Nullable;

/**
 * A question before its answer. Nothing in it tells the key; texts are HTML. What its type does not have is left out.
 *
 * @param left what is to be matched with one of `right` each
 * @param unit the number is asked in
 * @param text of a cloze, with {{1}} where the blank 1 is
 * @param blanks of a cloze; one without options is to be written
 * @param figure an SVG drawing, its shapes marked with the ids of regions (or of `left`) as data-region
 * @param caseText of the vignette it is a step of
 * @param caseStep which of its steps, from 1, and of how many in `caseSteps`
 * @param hints how many hints there are
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record QuestionView(
        String id,
        String version,
        String type,
        List<String> skills,
        String stem,
        List<PartView> options,
        List<PartView> reasons,
        List<PartView> statements,
        List<PartView> cards,
        List<PartView> left,
        List<PartView> right,
        String unit,
        String text,
        List<BlankView> blanks,
        @Nullable String figure,
        List<RegionView> regions,
        @JsonProperty("case") @Nullable String caseText,
        @Nullable Integer caseStep,
        @Nullable Integer caseSteps,
        int hints) {

    /** An option, a reason, a statement, a card or a side. */
    public record PartView(String id, String text) {}

    /** A blank in a text. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record BlankView(String id, List<PartView> options) {}

    /** A place in the figure. */
    public record RegionView(String id, String label) {}

    static QuestionView of(Asked asked) {
        Question question = asked.question();
        QuestionHead head = question.head();
        Presentation shown = asked.shown();
        Optional<VignetteStep> step = head.texts().vignette();
        return new QuestionView(
                head.id(),
                head.source().version(),
                question.type(),
                head.traits().skills().stream().map(SkillId::value).toList(),
                head.texts().stem().value(),
                parts(shown.options()),
                parts(shown.reasons()),
                parts(shown.statements()),
                parts(shown.cards()),
                parts(shown.left()),
                parts(shown.right()),
                question.unit(),
                text(question),
                blanks(question, shown),
                question.figure().map(SafeHtml::value).orElse(null),
                regions(shown.regions()),
                step.map(one -> one.text().value()).orElse(null),
                step.map(VignetteStep::number).orElse(null),
                step.map(VignetteStep::steps).orElse(null),
                head.texts().hints().size());
    }

    private static List<PartView> parts(List<Part> parts) {
        return parts.stream()
                .map(part -> new PartView(part.id(), part.text().value()))
                .toList();
    }

    private static List<RegionView> regions(List<Part> parts) {
        return parts.stream()
                .map(part -> new RegionView(part.id(), part.text().value()))
                .toList();
    }

    private static List<BlankView> blanks(Question question, Presentation shown) {
        return question.gaps().stream()
                .map(id -> new BlankView(id, parts(shown.blank(id))))
                .toList();
    }

    private static String text(Question question) {
        List<SafeHtml> pieces = question.pieces();
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> pieces.get(i).value()
                        + (i < question.gaps().size() ? "{{" + question.gaps().get(i) + "}}" : ""))
                .collect(Collectors.joining());
    }
}
