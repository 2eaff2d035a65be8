package org.cascadetutor.engine.online;

import org.cascadetutor.engine.numbers.IntIndex;

/** One learner: the latent ability, counts, and rows by skill, item and skill set, dense in order of arrival. */
final class LearnerRow {

    /** Columns of a skill's row: m, v, answers, wins, slow residual average, last position, last second, last outcomes. */
    static final int SKILL_STRIDE = 8;

    static final int VARIANCE = 1;
    static final int ANSWERS = 2;
    static final int WINS = 3;
    static final int SLOW = 4;
    static final int POSITION = 5;
    static final int SECOND = 6;
    static final int OUTCOMES = 7;

    /** Columns of an item's row: attempts, wins; of a set's row: outcomes, last item. */
    static final int PAIR = 2;

    private static final int FIRST_ROWS = 8;
    private static final int OUTCOME_CODES = 7;

    double ability;
    double variance = Priors.LEARNER;
    double fast;
    int answers;
    int wins;
    int item = -1;
    int set = -1;
    int outcome;
    int setBefore = -1;
    int outcomeBefore;
    int differentSet = -1;
    int differentOutcome;
    int outcomes;

    final IntIndex skillIndex = new IntIndex();
    final IntIndex itemIndex = new IntIndex();
    final IntIndex setIndex = new IntIndex();
    double[] skills = new double[SKILL_STRIDE * FIRST_ROWS];
    int[] items = new int[PAIR * FIRST_ROWS];
    int[] sets = new int[PAIR * FIRST_ROWS];

    /** Where the new row of a skill starts. */
    int addSkill(int skill) {
        int at = skillIndex.add(skill) * SKILL_STRIDE;
        skills = IntIndex.room(skills, at + SKILL_STRIDE);
        skills[at + VARIANCE] = Priors.LEARNER_SKILL;
        return at;
    }

    int addItem(int number) {
        int at = itemIndex.add(number) * PAIR;
        items = IntIndex.room(items, at + PAIR);
        return at;
    }

    int addSet(int number) {
        int at = setIndex.add(number) * PAIR;
        sets = IntIndex.room(sets, at + PAIR);
        sets[at + 1] = -1;
        return at;
    }

    /** Counts an outcome y on an item. */
    void count(OnlineItem asked, int y, double residual) {
        answers++;
        wins += y;
        fast += Priors.FAST * (residual - fast);
        if (set >= 0 && set != asked.set()) {
            differentSet = set;
            differentOutcome = outcome;
        }
        setBefore = set;
        outcomeBefore = outcome;
        item = asked.number();
        set = asked.set();
        outcome = y;
        outcomes = after(outcomes, y);
    }

    /** Codes of the last three outcomes at most: 0 none, then 0, 1, 00, 01, 10, 11, 000 … 111. */
    static int after(int code, int outcome) {
        return code < OUTCOME_CODES
                ? 2 * code + 1 + outcome
                : OUTCOME_CODES + (((code - OUTCOME_CODES) << 1 | outcome) & OUTCOME_CODES);
    }

    /** The last outcome of a code: −1 none, 0, 1. */
    static int last(int code) {
        return code == 0 ? -1 : (code + 1) & 1;
    }

    /** Bytes this learner takes, arrays and headers. */
    long bytes() {
        long own = 112 + 3 * 16;
        return own
                + skillIndex.bytes()
                + itemIndex.bytes()
                + setIndex.bytes()
                + 8L * skills.length
                + 4L * items.length
                + 4L * sets.length;
    }
}
