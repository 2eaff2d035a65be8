package org.cascadetutor.content.lint.item;

import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;

/** A warning to be: what could be better, where, and how. */
public record Advice(String code, Place place, String message, String hint) {

    public void to(Problems problems) {
        problems.warning(code, place, message, hint);
    }
}
