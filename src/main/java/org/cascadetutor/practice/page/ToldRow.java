package org.cascadetutor.practice.page;

import org.cascadetutor.course.text.SafeHtml;

/**
 * A part of an answer with what became of it.
 *
 * @param text the part itself; empty where there is only one, or where it is a gap
 * @param said what the learner said of it, in words as they were typed: never HTML
 * @param should what would have been right, in words; empty where there is no need to say it
 */
public record ToldRow(SafeHtml text, boolean right, String said, String should, SafeHtml feedback) {}
