package org.cascadetutor.progress.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A note as it is kept. */
public record Note(NoteSubject subject, String text, Instant changedAt) {

    /** Stands for "there is no note". */
    public static final String NO_REVISION = "";

    private static final int DIGITS = 16;

    /** Names the text: who changes a note says which text was seen. First 16 hex digits of its SHA-256. */
    public String revision() {
        return revision(text);
    }

    static String revision(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
