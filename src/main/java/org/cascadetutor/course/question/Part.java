package org.cascadetutor.course.question;

import org.cascadetutor.course.text.SafeHtml;

/** An option, a reason or a card as it is shown before the answer: nothing in it tells the key. */
public record Part(String id, SafeHtml text) {}
