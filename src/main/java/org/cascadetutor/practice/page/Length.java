package org.cascadetutor.practice.page;

/**
 * How far a session has come, without percentages that would pretend to know its end.
 *
 * @param number of the question shown, from one
 * @param most questions there can be; 0 where nobody can know
 * @param answered so far
 * @param right of these
 * @param due skills still due in a review; 0 in other sessions
 */
public record Length(int number, int most, int answered, int right, int due) {

    /** Whether the end is known. */
    public boolean bounded() {
        return most > 0;
    }
}
