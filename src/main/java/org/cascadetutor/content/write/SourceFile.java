package org.cascadetutor.content.write;

/** A course file as it is read: its path in the course, its text, and the hash a save must bring back. */
public record SourceFile(String path, String text, String sha256) {}
