package org.cascadetutor.authoring;

/**
 * The editor as it is shown.
 *
 * @param text as it was opened or typed
 * @param sha256 of the text on disk that a save may replace
 * @param outcome saved, rejected or stale; empty where nothing was saved
 * @param theirs the text on disk, where somebody was faster
 */
record EditorView(EditedFile file, String text, String sha256, String outcome, String theirs, Previews.Shown preview) {}
