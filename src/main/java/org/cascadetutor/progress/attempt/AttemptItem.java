package org.cascadetutor.progress.attempt;

import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.Item;

/**
 * What was asked, as it stood then: later edits of the content change nothing here.
 *
 * @param version first 12 hex digits of the SHA-256 of the canonical question
 */
public record AttemptItem(Item item, String version, int hintsThere, SessionKind kind) {}
