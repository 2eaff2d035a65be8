package org.cascadetutor.engine.item;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An item as the engine sees it.
 *
 * @param skills sorted, without repeats, at least one: an answer moves all of them
 * @param guessFloor chance of a right answer by guessing alone, in [0, 1)
 */
public record Item(ItemId id, List<SkillId> skills, double guessFloor, AuthorLevel level) {

    public Item {
        skills = skills.stream().sorted().distinct().toList();
        if (skills.isEmpty()) {
            throw new IllegalArgumentException("an item has at least one skill: " + id);
        }
        if (!(guessFloor >= 0 && guessFloor < 1)) {
            throw new IllegalArgumentException("a guess floor is in [0, 1): " + guessFloor);
        }
    }

    /** Names the combination of the item's skills. */
    public String skillSet() {
        if (skills.size() == 1) {
            return skills.get(0).value();
        }
        return skills.stream().map(SkillId::value).collect(Collectors.joining("+"));
    }
}
