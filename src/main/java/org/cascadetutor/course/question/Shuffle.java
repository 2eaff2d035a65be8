package org.cascadetutor.course.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Puts things into an order that follows from a seed alone. Pure. */
final class Shuffle {

    private Shuffle() {}

    /** Fisher and Yates, from the end. */
    static <T> List<T> of(List<T> things, long seed) {
        List<T> shuffled = new ArrayList<>(things);
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, chance.nextInt(i + 1));
        }
        return shuffled;
    }

    /** Shuffled unless the question keeps its order, as ordered scales do. */
    static <T> List<T> unlessKept(List<T> things, QuestionHead head, long seed) {
        return head.traits().shuffled() ? of(things, seed) : things;
    }
}
