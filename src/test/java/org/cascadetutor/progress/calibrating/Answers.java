package org.cascadetutor.progress.calibrating;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptAnswer;
import org.cascadetutor.progress.attempt.AttemptItem;
import org.cascadetutor.progress.attempt.AttemptModel;
import org.cascadetutor.progress.attempt.AttemptOwner;
import org.cascadetutor.progress.attempt.AttemptTiming;

/** Answers of many learners in a course that is nowhere but in the log. */
final class Answers {

    private final String course;
    private final Random chance;

    Answers(String course, long seed) {
        this.course = course;
        this.chance = new Random(seed);
    }

    Attempt at(Instant submitted) {
        int number = chance.nextInt(5);
        Item item = new Item(
                new ItemId("i" + number),
                List.of(new SkillId("s" + number % 2), new SkillId("s2")),
                number % 2 * 0.25,
                AuthorLevel.MEDIUM);
        boolean correct = chance.nextBoolean();
        return new Attempt(
                0,
                UUID.randomUUID(),
                new AttemptOwner(new LearnerId(UUID.randomUUID()), course, UUID.randomUUID()),
                new AttemptItem(item, "0123456789ab", 2, SessionKind.PRACTICE),
                new AttemptAnswer(
                        "{}", correct ? 1 : 0, chance.nextInt(3), Optional.empty(), Set.of(), correct ? 3 : 1),
                new AttemptTiming(submitted.minusSeconds(30), submitted, 1000 + chance.nextInt(20_000)),
                new AttemptModel(0, 0.5, "exploration", chance.nextGaussian(), 1.1, features(), keys(), List.of()),
                "{}");
    }

    private List<Long> keys() {
        return List.of(chance.nextLong(), -1L - chance.nextInt(3), 1L + chance.nextInt(9));
    }

    private List<Double> features() {
        return Collections.unmodifiableList(chance.doubles(44, -1, 2).boxed().toList());
    }
}
