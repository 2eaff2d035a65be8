package org.cascadetutor.practice.step;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.engine.item.SkillId;

/**
 * A question before its answer. Nothing in it tells the key; texts are HTML.
 *
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
        List<PartView> cards,
        int hints) {

    /** An option, a reason or a card. */
    public record PartView(String id, String text) {}

    static QuestionView of(Asked asked) {
        QuestionHead head = asked.question().head();
        return new QuestionView(
                head.id(),
                head.source().version(),
                asked.question().type(),
                head.traits().skills().stream().map(SkillId::value).toList(),
                head.texts().stem().value(),
                parts(asked.shown().options()),
                parts(asked.shown().reasons()),
                parts(asked.shown().cards()),
                head.texts().hints().size());
    }

    private static List<PartView> parts(List<Part> parts) {
        return parts.stream()
                .map(part -> new PartView(part.id(), part.text().value()))
                .toList();
    }
}
