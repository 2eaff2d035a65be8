package org.cascadetutor.export;

/** Values as cells of a CSV file. Pure. */
public final class Cells {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /** A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers. */
    public static String safe(Object value) {
        String text = value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
