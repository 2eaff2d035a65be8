package org.cascadetutor.course.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two written answers are. Pure. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Spaces and punctuation; signs such as + stay, since HER2+ is not HER2. */
    private static final Pattern UNSPOKEN = Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\s&&[^%]]+");

    private static final Map<String, String> LETTERS = Map.of(
            "α", "alpha", "β", "beta", "γ", "gamma", "δ", "delta", "κ", "kappa", "µ", "u", "μ", "u", "ß", "ss", "ø",
            "o", "æ", "ae");

    private Spelling() {}

    /** A text without case, accents, punctuation and spaces; Greek letters are spelt out. */
    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return UNSPOKEN.matcher(bare).replaceAll("");
    }

    /** A text as it is, spaces at its ends and repeated ones aside. */
    public static String exact(String text) {
        return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    /**
     * The fewest letters to insert, delete, replace or swap with their neighbour (optimal string alignment, Damerau 1964:
     * no letter is changed twice).
     */
    public static int edits(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, new int[] {i, j});
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int[] at) {
        int i = at[0];
        int j = at[1];
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
