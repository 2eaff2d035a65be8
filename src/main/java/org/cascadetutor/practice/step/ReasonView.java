package org.cascadetutor.practice.step;

import java.util.List;
import org.cascadetutor.engine.selection.Choice;

/**
 * Why this question: the selector's own reason, the chance of a right answer it gave, and the questions it beat.
 *
 * @param text the reason in words
 */
public record ReasonView(String code, String skill, double predicted, String text, List<RunnerUpView> runnersUp) {

    /** A question that was not chosen, and why it stood near. */
    public record RunnerUpView(String questionId, double predicted, String code) {}

    static ReasonView of(Choice choice, String text) {
        List<RunnerUpView> runnersUp = choice.runnersUp().stream()
                .map(other -> new RunnerUpView(
                        other.item().value(), other.predicted(), other.reason().code()))
                .toList();
        return new ReasonView(choice.reason().code(), choice.skill().value(), choice.predicted(), text, runnersUp);
    }
}
