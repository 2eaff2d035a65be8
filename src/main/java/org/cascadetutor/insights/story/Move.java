package org.cascadetutor.insights.story;

/**
 * How far an answer moved a skill, in whole per cent.
 *
 * @param before the estimate before the answer, rounded
 * @param after the estimate after it, rounded
 */
public record Move(int before, int after) {

    static Move of(double before, double after) {
        return new Move((int) Math.round(before * 100), (int) Math.round(after * 100));
    }

    /** The change with its sign, such as +6 or −9; it is the difference of the two numbers shown. */
    public String change() {
        int change = after - before;
        if (change == 0) {
            return "±0";
        }
        return change > 0 ? "+" + change : "−" + -change;
    }
}
