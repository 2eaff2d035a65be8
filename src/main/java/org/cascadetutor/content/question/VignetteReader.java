package org.cascadetutor.content.question;

import java.util.ArrayList;
import java.util.List;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.report.Problems;

/** Takes a vignette apart into its steps: questions that each carry the case and their place in it. */
final class VignetteReader {

    /** What a step may leave to its vignette. */
    private static final List<String> INHERITED = List.of(
            "skills", "difficulty", "bloom", "review", "survival", "hints", "explanation", "explainedAt", "references");

    private final Problems problems;

    VignetteReader(Problems problems) {
        this.problems = problems;
    }

    /** The steps as questions of their own, in order. */
    List<Value> steps(Fields fields, Value vignette) {
        String id = HeadReader.id(fields, problems);
        String text = fields.text("stem").map(stem -> stem + "\n\n").orElse("") + fields.required("case");
        List<Value> steps = fields.list("steps");
        INHERITED.forEach(fields::value);
        fields.rejectUnknown();
        if (steps.isEmpty()) {
            problems.error(
                    "no-steps", fields.place("steps"), "the vignette has no steps", "write questions under `steps`");
        }
        List<Value> whole = new ArrayList<>();
        for (Value step : steps) {
            step.fields().ifPresent(own -> {
                QuestionsReader.rejectReserved(own, problems);
                whole.add(placed(own, step, id, whole.size() + 1)
                        .with(HeadReader.CASE, text)
                        .with(HeadReader.STEPS, Integer.toString(steps.size()))
                        .inheriting(vignette, INHERITED));
            });
        }
        return whole;
    }

    private static Value placed(Fields own, Value step, String vignette, int number) {
        Value named = own.has("id") ? step : step.with("id", vignette + "-" + number);
        return named.with(HeadReader.VIGNETTE, vignette).with(HeadReader.STEP, Integer.toString(number));
    }
}
