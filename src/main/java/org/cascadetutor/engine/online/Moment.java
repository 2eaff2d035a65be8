package org.cascadetutor.engine.online;

import static org.cascadetutor.engine.online.LearnerRow.ANSWERS;
import static org.cascadetutor.engine.online.LearnerRow.OUTCOMES;
import static org.cascadetutor.engine.online.LearnerRow.PAIR;
import static org.cascadetutor.engine.online.LearnerRow.POSITION;
import static org.cascadetutor.engine.online.LearnerRow.SECOND;
import static org.cascadetutor.engine.online.LearnerRow.SKILL_STRIDE;
import static org.cascadetutor.engine.online.LearnerRow.SLOW;
import static org.cascadetutor.engine.online.LearnerRow.VARIANCE;
import static org.cascadetutor.engine.online.LearnerRow.WINS;

import org.cascadetutor.engine.numbers.Logs;

/** A learner before an item, read once: where the rows are, sums over the item's skills, and the latent z with variance V. */
final class Moment {

    private static final double SECONDS_PER_HOUR = 3600;
    private static final double LN_HOUR = StrictMath.log(SECONDS_PER_HOUR);
    private static final int FIRST_SKILLS = 8;

    LearnerRow row;
    OnlineItem item;

    /** Where the rows start, −1 where there is none yet. */
    int[] skillAt = new int[FIRST_SKILLS];

    int itemAt;
    int setAt;

    /** Code of the last outcomes on the skill set, and the last item there, −1 for none. */
    int outcomes;

    int itemInSet;

    double share;
    double mean;
    double variance;
    double ease;
    double easeVariance;
    double slow;
    double answers;
    double wins;
    double gap;
    double z;
    double total;

    void read(LearnerRow learner, OnlineItem asked, Difficulties known, double second) {
        row = learner;
        item = asked;
        int found = learner.itemIndex.find(asked.number());
        itemAt = found < 0 ? -1 : found * PAIR;
        found = learner.setIndex.find(asked.set());
        setAt = found < 0 ? -1 : found * PAIR;
        outcomes = setAt < 0 ? 0 : learner.sets[setAt];
        itemInSet = setAt < 0 ? -1 : learner.sets[setAt + 1];
        clear(asked.skills().length);
        for (int j = 0; j < asked.skills().length; j++) {
            addSkill(j, known.skills, second);
        }
        average();
        int at = asked.number() * Difficulties.ITEM_STRIDE;
        total = learner.variance + variance + known.items[at + 1] + easeVariance + known.muVariance;
        z = known.mu + learner.ability + mean - known.items[at] - ease;
    }

    /** Reads a skill alone, on an average item nobody has a row of: difficulty 0, no gap, outcomes those on the skill. */
    void readSkill(LearnerRow learner, OnlineItem average, Difficulties known, double itemVariance) {
        row = learner;
        item = average;
        itemAt = -1;
        setAt = -1;
        clear(1);
        addSkill(0, known.skills, 0);
        gap = 0;
        outcomes = skillAt[0] < 0 ? 0 : (int) learner.skills[skillAt[0] + OUTCOMES];
        total = learner.variance + variance + itemVariance + easeVariance + known.muVariance;
        z = known.mu + learner.ability + mean - ease;
    }

    private void clear(int skills) {
        if (skillAt.length < skills) {
            skillAt = new int[skills];
        }
        share = 1.0 / skills;
        mean = 0;
        variance = 0;
        ease = 0;
        easeVariance = 0;
        slow = 0;
        answers = 0;
        wins = 0;
        gap = 0;
    }

    private void addSkill(int j, double[] known, double second) {
        int skill = item.skills()[j];
        int found = row.skillIndex.find(skill);
        ease += known[skill * Difficulties.PAIR];
        easeVariance += known[skill * Difficulties.PAIR + 1];
        if (found < 0) {
            skillAt[j] = -1;
            variance += Priors.LEARNER_SKILL;
            return;
        }
        int at = found * SKILL_STRIDE;
        double[] cells = row.skills;
        skillAt[j] = at;
        mean += cells[at];
        variance += cells[at + VARIANCE];
        slow += cells[at + SLOW];
        answers += cells[at + ANSWERS];
        wins += cells[at + WINS];
        gap += second > 0
                ? Logs.ln(SECONDS_PER_HOUR + Math.max(second - cells[at + SECOND], 0)) - LN_HOUR
                : Logs.ln(row.answers - cells[at + POSITION]);
    }

    private void average() {
        mean *= share;
        variance *= share * share;
        ease *= share;
        easeVariance *= share * share;
        slow *= share;
        answers *= share;
        wins *= share;
        gap *= share;
    }

    /** Makes the rows that are not there yet. */
    void settle() {
        itemAt = itemAt < 0 ? row.addItem(item.number()) : itemAt;
        setAt = setAt < 0 ? row.addSet(item.set()) : setAt;
        for (int j = 0; j < item.skills().length; j++) {
            skillAt[j] = skillAt[j] < 0 ? row.addSkill(item.skills()[j]) : skillAt[j];
        }
    }

    /** Counts an outcome y with its residual against the latent prediction. */
    void count(int y, double residual, double second) {
        double[] cells = row.skills;
        for (int j = 0; j < item.skills().length; j++) {
            int at = skillAt[j];
            cells[at + ANSWERS]++;
            cells[at + WINS] += y;
            cells[at + SLOW] += Priors.SLOW * (residual - cells[at + SLOW]);
            cells[at + POSITION] = row.answers;
            cells[at + SECOND] = second;
            cells[at + OUTCOMES] = LearnerRow.after((int) cells[at + OUTCOMES], y);
        }
        row.items[itemAt]++;
        row.items[itemAt + 1] += y;
        row.sets[setAt] = LearnerRow.after(outcomes, y);
        row.sets[setAt + 1] = item.number();
        row.count(item, y, residual);
    }
}
