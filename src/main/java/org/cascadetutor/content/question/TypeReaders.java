package org.cascadetutor.content.question;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.course.question.Cause;
import org.cascadetutor.course.question.MultipleSelect;
import org.cascadetutor.course.question.Option;
import org.cascadetutor.course.question.Ordering;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.course.question.SingleChoice;
import org.cascadetutor.course.question.TrueFalseReason;

/** Reads what each type of question has of its own. */
final class TypeReaders {

    private static final int FEWEST_CARDS = 3;
    private static final int MOST_CARDS = 8;

    private TypeReaders() {}

    static Question singleChoice(Fields fields, QuestionHead head, Parts parts) {
        List<Option> options = parts.options(fields, "options");
        requireOneKey(fields, "options", options, parts);
        return new SingleChoice(head, options);
    }

    static Question multipleSelect(Fields fields, QuestionHead head, Parts parts) {
        List<Option> options = parts.options(fields, "options");
        if (options.stream().noneMatch(Option::correct)) {
            parts.error(
                    "no-key", fields, "options", "no option is correct", "mark the right ones with `correct: true`");
        }
        return new MultipleSelect(head, options);
    }

    static Question trueFalseReason(Fields fields, QuestionHead head, Parts parts) {
        TrueFalseReason.Verdict verdict = new TrueFalseReason.Verdict(
                SetReaders.verdict(fields, parts),
                parts.optionalHtml(fields, "verdictFeedback"),
                new Cause(parts.misconception(fields, "verdictMisconception"), Optional.empty()));
        List<Option> reasons = parts.options(fields, "reasons");
        requireOneKey(fields, "reasons", reasons, parts);
        return new TrueFalseReason(head, verdict, reasons);
    }

    static Question ordering(Fields fields, QuestionHead head, Parts parts) {
        List<Part> cards = parts.cards(fields, "cards");
        List<String> ids = cards.stream().map(Part::id).toList();
        if (cards.size() < FEWEST_CARDS || cards.size() > MOST_CARDS) {
            parts.error(
                    "wrong-number-of-cards", fields, "cards", "there must be 3 to 8 cards", "add or take away some");
        } else if (ids.stream().sorted().toList().equals(ids)) {
            parts.error(
                    "ids-tell-the-key",
                    fields,
                    "cards",
                    "the cards' ids sort into the right order",
                    "give them ids that do not");
        }
        return new Ordering(head, cards, parts.mistakes(fields, cards));
    }

    static void requireOneKey(Fields fields, String key, List<Option> options, Parts parts) {
        long right = options.stream().filter(Option::correct).count();
        if (right != 1) {
            parts.error(
                    "no-key",
                    fields,
                    key,
                    "%d are correct, and it must be one".formatted(right),
                    "mark exactly one with `correct: true`");
        }
    }
}
