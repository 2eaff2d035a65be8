package org.cascadetutor.engine.state;

/**
 * What is shown of a skill since its last answer.
 *
 * @param probability of a right answer on an average item of the skill, 0 to 1; it never falls on a right answer nor
 *     rises on a wrong one
 * @param standardError of that probability
 * @param proficient whether the skill counts as mastered by practice (won at .85, lost below .75)
 * @param distinctItems how many different items were answered
 * @param recent the last three outcomes at most, oldest first, as 0 and 1
 * @param checkStreak right answers in mastery checks since the last wrong one there
 */
public record Display(
        double probability,
        double standardError,
        boolean proficient,
        int distinctItems,
        String recent,
        int checkStreak) {

    private static final String THREE_RIGHT = "111";
    private static final double SETTLES_AT = 0.8;
    private static final Display INITIAL = new Display(0, 0, false, 0, "", 0);

    /** Before the first answer. */
    public static Display initial() {
        return INITIAL;
    }

    /**
     * Whether the last three answers were right and the skill is nearly proficient (p ≥ .8): it needs time more than another
     * question today (Rawson and Dunlosky, J Exp Psychol Gen 2011: three right recalls, then relearning on later days). Not
     * named as a property, so that stored forms do not carry it.
     */
    public boolean settles() {
        return recent.equals(THREE_RIGHT) && probability >= SETTLES_AT;
    }

    /** With another standard error. */
    public Display withError(double error) {
        return new Display(probability, error, proficient, distinctItems, recent, checkStreak);
    }

    /** With other recent outcomes. */
    public Display withRecent(String outcomes) {
        return new Display(probability, standardError, proficient, distinctItems, outcomes, checkStreak);
    }
}
