package org.cascadetutor.engine.online;

/**
 * An item by numbers, each counted from 0.
 *
 * @param number of the item
 * @param set number of its combination of skills
 * @param skills numbers of its skills, at least one, without repeats
 * @param guessFloor chance of a right answer by guessing alone, in [0, 1)
 */
public record OnlineItem(int number, int set, int[] skills, double guessFloor) {

    public OnlineItem {
        skills = skills.clone();
        if (number < 0 || set < 0 || skills.length == 0) {
            throw new IllegalArgumentException("an item has a number, a skill set and at least one skill: " + number);
        }
        if (!(guessFloor >= 0 && guessFloor < 1)) {
            throw new IllegalArgumentException("a guess floor is in [0, 1): " + guessFloor);
        }
    }
}
