package org.cascadetutor.notes.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.course.question.Cloze;
import org.cascadetutor.course.question.Hotspot;
import org.cascadetutor.course.question.Matching;
import org.cascadetutor.course.question.MultipleSelect;
import org.cascadetutor.course.question.Numeric;
import org.cascadetutor.course.question.Option;
import org.cascadetutor.course.question.Ordering;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.ShortText;
import org.cascadetutor.course.question.SingleChoice;
import org.cascadetutor.course.question.TrueFalseReason;
import org.cascadetutor.course.question.TrueFalseSet;

/** What would have been right, line by line, for a question that has been answered. Pure. */
final class Key {

    static final String THEN = " → ";
    static final String IS = " — ";

    private static final int PER_CENT = 100;

    private Key() {}

    static List<String> of(Question question) {
        if (question instanceof TrueFalseReason statement) {
            return Stream.concat(Stream.of(verdict(statement.verdict().value())), right(statement.reasons()).stream())
                    .toList();
        }
        if (question instanceof TrueFalseSet set) {
            return set.statements().stream()
                    .map(one -> one.text().words() + IS + verdict(one.verdict()))
                    .toList();
        }
        if (question instanceof Ordering cards) {
            return List.of(
                    cards.cards().stream().map(card -> card.text().words()).collect(Collectors.joining(THEN)));
        }
        return question instanceof Matching match ? pairs(match.sides()) : chosenOrWritten(question);
    }

    private static List<String> chosenOrWritten(Question question) {
        if (question instanceof SingleChoice choice) {
            return right(choice.options());
        }
        if (question instanceof MultipleSelect select) {
            return right(select.options());
        }
        if (question instanceof Hotspot places) {
            return right(places.regions());
        }
        if (question instanceof Numeric number) {
            return List.of(number(number.key()));
        }
        if (question instanceof ShortText text) {
            return List.of(text.wording().shown());
        }
        return question instanceof Cloze cloze
                ? cloze.blanks().stream()
                        .map(blank -> blank.id() + IS + blank.right())
                        .toList()
                : List.of();
    }

    /** In English, as the courses are. */
    static String verdict(boolean value) {
        return value ? "True" : "False";
    }

    private static List<String> right(List<Option> options) {
        return options.stream()
                .filter(Option::correct)
                .map(option -> option.text().words())
                .toList();
    }

    private static List<String> pairs(Matching.Sides sides) {
        return sides.left().stream()
                .map(left -> left.text().words()
                        + IS
                        + sides.right().stream()
                                .filter(right -> right.id().equals(sides.key().get(left.id())))
                                .map(Part::text)
                                .map(text -> text.words())
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private static String number(Numeric.Key key) {
        String within = key.tolerance() > 0 ? " ± " + plain(key.tolerance()) : "";
        String share = key.relative() > 0 ? " ± " + plain(key.relative() * PER_CENT) + " %" : "";
        return (plain(key.value()) + within + " " + key.unit()).strip() + share;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
