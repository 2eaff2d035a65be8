package org.cascadetutor.course.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.ItemId;

/**
 * A question of one of the types; a vignette is a row of them, each with its own {@link VignetteStep}. Grading is pure and
 * never throws; showing it never tells the key.
 */
public sealed interface Question
        permits SingleChoice,
                MultipleSelect,
                TrueFalseReason,
                TrueFalseSet,
                Ordering,
                Matching,
                Numeric,
                ShortText,
                Cloze,
                Hotspot {

    QuestionHead head();

    /** The type's name in course files and in the API. */
    String type();

    /** Chance of the full score by guessing alone. */
    double guessFloor();

    /** Ids of the misconceptions a wrong answer can show. */
    Set<String> misconceptions();

    /** The parts as one learner sees them; the order follows from the seed alone. */
    Presentation present(long seed);

    /** The drawing it points at, if it does. */
    default Optional<SafeHtml> figure() {
        return Optional.empty();
    }

    /** The unit a number is asked in; empty where none is. */
    default String unit() {
        return "";
    }

    /** The text around the gaps, one piece more than there are gaps; none where there are none. */
    default List<SafeHtml> pieces() {
        return List.of();
    }

    /** Ids of the gaps in the text, in order. */
    default List<String> gaps() {
        return List.of();
    }

    /** What an answer is worth. */
    Grading grade(Answer answer);

    /** The question as the engine sees it. */
    default Item item() {
        return new Item(
                new ItemId(head().id()),
                head().traits().skills(),
                guessFloor(),
                head().traits().level());
    }
}
