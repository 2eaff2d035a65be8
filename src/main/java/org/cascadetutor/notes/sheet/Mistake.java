package org.cascadetutor.notes.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.VignetteStep;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.progress.answered.LastAnswer;

/**
 * A question whose newest answer was not right, in the version that was answered.
 *
 * @param said what was answered, line by line
 * @param right what would have been right
 */
record Mistake(Question question, LastAnswer answer, List<String> said, List<String> right) {

    private static final int SHORT = 320;

    static Mistake of(Question question, LastAnswer answer) {
        return new Mistake(question, answer, Saying.of(question, answer.response()), Key.of(question));
    }

    public SafeHtml stem() {
        return question.head().texts().stem();
    }

    /** The case the question belongs to. */
    public Optional<SafeHtml> story() {
        return question.head().texts().vignette().map(VignetteStep::text);
    }

    public Instant at() {
        return answer.given().at();
    }

    /** Whether part of it was right. */
    public boolean partly() {
        return answer.score() > 0;
    }

    /** The explanation in short: whole sentences as far as a few lines go. */
    public String why() {
        String all = question.head().texts().explanation().words().strip().replaceAll("\\s+", " ");
        if (all.length() <= SHORT) {
            return all;
        }
        int sentence = all.lastIndexOf(". ", SHORT);
        int space = all.lastIndexOf(' ', SHORT);
        return sentence > 0 ? all.substring(0, sentence + 1) : all.substring(0, space > 0 ? space : SHORT) + "…";
    }
}
