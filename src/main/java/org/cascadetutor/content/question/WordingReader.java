package org.cascadetutor.content.question;

import java.util.List;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.course.question.ShortText;
import org.cascadetutor.course.question.Wording;
import org.cascadetutor.course.question.Wording.Anticipated;
import org.cascadetutor.course.text.Spelling;

/** Reads what is accepted as a written answer, in a short text and in a blank. */
final class WordingReader {

    private static final int MOST_EDITS = 5;

    private WordingReader() {}

    static Question shortText(Fields fields, QuestionHead head, Parts parts) {
        return new ShortText(head, wording(fields, parts));
    }

    /** `accept`, `maxEdits`, `caseSensitive` and `anticipated`. */
    static Wording wording(Fields fields, Parts parts) {
        List<String> accept =
                fields.texts("accept").stream().filter(text -> !text.isBlank()).toList();
        if (accept.isEmpty()) {
            parts.error("no-key", fields, "accept", "no answer is accepted", "list the right answers under `accept`");
        }
        boolean exact = fields.flag("caseSensitive", false);
        int edits = fields.number("maxEdits", 0);
        int shortest = accept.stream()
                .mapToInt(text -> (exact ? text : Spelling.folded(text)).length())
                .min()
                .orElse(MOST_EDITS + 1);
        if (edits < 0 || edits > MOST_EDITS || (edits > 0 && edits >= shortest)) {
            parts.error(
                    "too-many-edits",
                    fields,
                    "maxEdits",
                    "with `maxEdits: %d` far too much would be right".formatted(edits),
                    "0 to 5, and fewer than the shortest answer has letters");
        }
        Wording bare = new Wording(accept.isEmpty() ? List.of("") : accept, Math.max(0, edits), exact, List.of());
        List<Anticipated> anticipated = fields.list("anticipated").stream()
                .flatMap(value -> value.fields().stream())
                .map(one -> anticipated(one, bare, parts))
                .toList();
        return new Wording(bare.accept(), bare.maxEdits(), exact, anticipated);
    }

    private static Anticipated anticipated(Fields fields, Wording wording, Parts parts) {
        double score = fields.decimal("score").orElse(0.0);
        if (score < 0 || score > 1) {
            parts.error("score-out-of-range", fields, "score", "a score is 0 to 1", "write 0, 0.5 or the like");
        }
        Anticipated anticipated = new Anticipated(
                fields.required("text"),
                Math.max(0, Math.min(1, score)),
                parts.html(fields, "feedback"),
                parts.cause(fields));
        if (wording.accepts(anticipated.text())) {
            parts.error(
                    "mistake-is-right",
                    fields,
                    "text",
                    "`%s` is accepted already".formatted(anticipated.text()),
                    "take it out here or under `accept`");
        }
        fields.rejectUnknown();
        return anticipated;
    }
}
