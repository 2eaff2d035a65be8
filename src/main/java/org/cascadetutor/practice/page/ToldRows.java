package org.cascadetutor.practice.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cascadetutor.course.question.Answer;
import org.cascadetutor.course.question.Cloze;
import org.cascadetutor.course.question.Grade;
import org.cascadetutor.course.question.Matching;
import org.cascadetutor.course.question.Numeric;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.PartFeedback;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.ShortText;
import org.cascadetutor.course.question.TrueFalseSet;
import org.cascadetutor.course.text.SafeHtml;

/** What became of each part of an answer that was judged, paired or written. Pure. */
final class ToldRows {

    private static final int PER_CENT = 100;

    private final Grade grade;

    private ToldRows(Grade grade) {
        this.grade = grade;
    }

    /** The rows; none for types whose options tell everything. */
    static List<ToldRow> of(Question question, Answer answer, Grade grade) {
        ToldRows rows = new ToldRows(grade);
        if (question instanceof TrueFalseSet set && answer instanceof Answer.Verdicts said) {
            return set.statements().stream()
                    .map(one -> rows.row(
                            one.id(),
                            one.text(),
                            said.verdicts().get(one.id()).toString(),
                            Boolean.toString(one.verdict())))
                    .toList();
        }
        if (question instanceof Matching match && answer instanceof Answer.Pairs said) {
            return rows.pairs(match.sides(), said.pairs());
        }
        if (question instanceof Numeric number && answer instanceof Answer.Measure said) {
            return List.of(rows.row("value", SafeHtml.EMPTY, said(said, number.unit()), right(number.key())));
        }
        if (question instanceof ShortText text && answer instanceof Answer.Written said) {
            return List.of(rows.written(text, said.text()));
        }
        return question instanceof Cloze cloze && answer instanceof Answer.FilledBlanks said
                ? rows.gaps(cloze, said.blanks())
                : List.of();
    }

    private List<ToldRow> pairs(Matching.Sides sides, Map<String, String> pairs) {
        Map<String, String> words = sides.right().stream()
                .collect(Collectors.toMap(Part::id, part -> part.text().words()));
        return sides.left().stream()
                .map(left -> row(
                        left.id(),
                        left.text(),
                        words.get(pairs.get(left.id())),
                        words.get(sides.key().get(left.id()))))
                .toList();
    }

    private List<ToldRow> gaps(Cloze cloze, Map<String, String> filled) {
        return cloze.blanks().stream()
                .map(blank -> row(blank.id(), SafeHtml.EMPTY, blank.said(filled.get(blank.id())), blank.right()))
                .toList();
    }

    /** How a word is spelt is said also where it was right but for a letter. */
    private ToldRow written(ShortText text, String said) {
        String all = String.join(", ", text.wording().accept());
        ToldRow row = row("text", SafeHtml.EMPTY, said, all);
        boolean misspelt = row.right() && !text.wording().accepts(said);
        return misspelt ? new ToldRow(row.text(), true, said, all, row.feedback()) : row;
    }

    private ToldRow row(String part, SafeHtml text, String said, String should) {
        PartFeedback feedback = grade.parts().stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow();
        boolean right = feedback.right() && (!part.equals("value") || grade.correct());
        return new ToldRow(text, right, said, right ? "" : should, feedback.feedback());
    }

    private static String said(Answer.Measure said, String unit) {
        return (plain(said.value()) + " " + said.unit().orElse(unit)).strip();
    }

    private static String right(Numeric.Key key) {
        String within = key.tolerance() > 0 ? " ± " + plain(key.tolerance()) : "";
        String share = key.relative() > 0 ? " (± " + plain(key.relative() * PER_CENT) + " %)" : "";
        return (plain(key.value()) + within + " " + key.unit()).strip() + share;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value)
                .round(MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }
}
