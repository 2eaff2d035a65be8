package org.cascadetutor.content.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.render.RegionFigure;
import org.cascadetutor.course.question.Hotspot;
import org.cascadetutor.course.question.Option;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.course.question.TrueFalseSet;
import org.cascadetutor.course.question.TrueFalseSet.Statement;
import org.cascadetutor.course.text.SafeHtml;

/** Reads the types whose parts are each right or wrong: sets of statements, and regions of a figure. */
final class SetReaders {

    private SetReaders() {}

    static Question trueFalseSet(Fields fields, QuestionHead head, Parts parts) {
        Set<String> seen = new HashSet<>();
        List<Statement> statements = fields.list("statements").stream()
                .flatMap(value -> value.fields().stream())
                .map(one -> statement(one, seen, parts))
                .toList();
        if (statements.size() < 2) {
            parts.error("too-few-statements", fields, "statements", "there must be at least two", "add some");
        }
        return new TrueFalseSet(head, statements);
    }

    private static Statement statement(Fields fields, Set<String> seen, Parts parts) {
        Statement statement = new Statement(
                parts.uniqueId(fields, seen),
                parts.html(fields, "text"),
                verdict(fields, parts),
                parts.feedback(fields),
                parts.cause(fields));
        fields.rejectUnknown();
        return statement;
    }

    /** A verdict that must be there. */
    static boolean verdict(Fields fields, Parts parts) {
        if (!fields.has("verdict")) {
            parts.error(
                    "missing-key",
                    fields,
                    "verdict",
                    "`verdict` is missing",
                    "write `verdict: true` or `verdict: false`");
        }
        return fields.flag("verdict", true);
    }

    static Question hotspot(Fields fields, QuestionHead head, Parts parts) {
        List<Option> regions = parts.regions(fields);
        long right = regions.stream().filter(Option::correct).count();
        if (regions.size() < 2) {
            parts.error("too-few-regions", fields, "regions", "there must be at least two", "mark more of the figure");
        } else if (right == 0 || right == regions.size()) {
            parts.error(
                    "no-key",
                    fields,
                    "regions",
                    "%d of %d regions are correct".formatted(right, regions.size()),
                    "mark the right ones with `correct: true`, and have wrong ones");
        }
        return new Hotspot(head, figure(fields, regions.stream().map(Option::id).toList(), parts), regions);
    }

    /** The drawing under `figure`, in which these regions must be shapes. */
    static SafeHtml figure(Fields fields, List<String> regions, Parts parts) {
        String path = fields.required("figure");
        String alt = fields.text("alt").orElse("");
        if (path.isEmpty()) {
            return SafeHtml.EMPTY;
        }
        return RegionFigure.of(new RegionFigure.Wanted(path, alt, fields.place("figure"), regions), parts.context())
                .orElse(SafeHtml.EMPTY);
    }
}
