package org.cascadetutor.progress.served;

/** A version of a question, named by course, item and version; `canonical` is its whole source as canonical JSON. */
public record ServedQuestion(String course, String item, String version, String canonical) {}
