package org.cascadetutor.insights.confidence;

import java.util.List;
import org.cascadetutor.engine.answer.Confidence;
import org.cascadetutor.progress.attempt.Attempt;

/**
 * How well a learner's words for confidence fit what came true.
 *
 * @param rows one for each word, the surest first
 * @param answers all answers, said or not
 */
public record ConfidenceReport(List<ConfidenceRow> rows, int answers) {

    /** Fewer answers with a word than this say nothing about it. */
    private static final int ENOUGH = 5;

    private static final int SURE_AT_LEAST = 80;
    private static final int GUESS_AT_MOST = 70;

    public ConfidenceReport {
        rows = List.copyOf(rows);
    }

    /** What these answers tell. */
    public static ConfidenceReport of(List<Attempt> attempts) {
        List<ConfidenceRow> rows = List.of(Confidence.SURE, Confidence.UNSURE, Confidence.GUESS).stream()
                .map(word -> row(word, attempts))
                .toList();
        return new ConfidenceReport(rows, attempts.size());
    }

    private static ConfidenceRow row(Confidence word, List<Attempt> attempts) {
        List<Attempt> said = attempts.stream()
                .filter(one -> one.answer().confidence().filter(word::equals).isPresent())
                .toList();
        long right = said.stream().filter(one -> one.answer().correct()).count();
        double expected =
                said.stream().mapToDouble(one -> one.model().predicted()).sum();
        return new ConfidenceRow(word, said.size(), (int) right, expected);
    }

    /** Answers with any word. */
    public int said() {
        return rows.stream().mapToInt(ConfidenceRow::asked).sum();
    }

    /** Answers without a word. */
    public int unsaid() {
        return answers - said();
    }

    /** The key of the sentence that sums it up: too few to say, too sure, surer than you think, or fitting. */
    public String verdictKey() {
        ConfidenceRow sure = rows.get(0);
        ConfidenceRow guess = rows.get(rows.size() - 1);
        if (sure.asked() >= ENOUGH && sure.to() < SURE_AT_LEAST) {
            return "confidence_verdict_over";
        }
        if (guess.asked() >= ENOUGH && guess.from() > GUESS_AT_MOST) {
            return "confidence_verdict_under";
        }
        return sure.asked() >= ENOUGH || guess.asked() >= ENOUGH ? "confidence_verdict_fits" : "confidence_verdict_few";
    }
}
