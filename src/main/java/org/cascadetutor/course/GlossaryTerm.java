package org.cascadetutor.course;

import org.cascadetutor.course.text.SafeHtml;

/** A term with its definition, as HTML and as plain text. */
public record GlossaryTerm(String id, String term, SafeHtml definition, String plain) {}
