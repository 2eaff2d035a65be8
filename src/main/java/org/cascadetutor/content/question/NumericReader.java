package org.cascadetutor.content.question;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.course.question.Numeric;
import org.cascadetutor.course.question.Numeric.Anticipated;
import org.cascadetutor.course.question.Numeric.Key;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.QuestionHead;

/** Reads a numeric question. */
final class NumericReader {

    private NumericReader() {}

    static Question read(Fields fields, QuestionHead head, Parts parts) {
        fields.required("answer");
        Optional<Double> tolerance = fields.decimal("tolerance");
        Optional<Double> relative = fields.decimal("relativeTolerance");
        if (tolerance.isPresent() && relative.isPresent()) {
            parts.error("two-tolerances", fields, "relativeTolerance", "there are two tolerances", "keep one");
        }
        Key key = new Key(
                fields.decimal("answer").orElse(0.0),
                atLeastZero(tolerance, "tolerance", fields, parts),
                atLeastZero(relative, "relativeTolerance", fields, parts),
                fields.text("unit").orElse("").strip());
        List<Anticipated> anticipated = fields.list("anticipated").stream()
                .flatMap(value -> value.fields().stream())
                .map(one -> anticipated(one, key, parts))
                .toList();
        return new Numeric(head, key, anticipated);
    }

    private static double atLeastZero(Optional<Double> value, String name, Fields fields, Parts parts) {
        if (value.filter(found -> found < 0).isPresent()) {
            parts.error(
                    "negative-tolerance", fields, name, "`%s` must not be negative".formatted(name), "write 0 or more");
        }
        return Math.max(0, value.orElse(0.0));
    }

    private static Anticipated anticipated(Fields fields, Key key, Parts parts) {
        fields.required("value");
        Anticipated anticipated = new Anticipated(
                fields.decimal("value").orElse(0.0), parts.html(fields, "feedback"), parts.cause(fields));
        if (fields.has("value") && key.near(key.value(), anticipated.value())) {
            parts.error(
                    "mistake-is-right",
                    fields,
                    "value",
                    "this value is within the tolerance of the answer",
                    "mend it, or make the tolerance smaller");
        }
        fields.rejectUnknown();
        return anticipated;
    }
}
