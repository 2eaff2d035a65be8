package org.cascadetutor.course.question;

import org.cascadetutor.course.text.SafeHtml;

/**
 * Where a question stands in a vignette: a question of its own in every other way.
 *
 * @param vignette the vignette's id
 * @param text of the case, the same for all its steps
 * @param number of the step, from 1
 * @param steps how many there are
 */
public record VignetteStep(String vignette, SafeHtml text, int number, int steps) {

    /** Whether that one comes directly after this one. */
    public boolean leadsTo(VignetteStep other) {
        return other.vignette.equals(vignette) && other.number == number + 1;
    }
}
