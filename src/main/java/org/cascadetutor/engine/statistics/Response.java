package org.cascadetutor.engine.statistics;

import java.util.Optional;
import org.cascadetutor.engine.item.ItemId;

/**
 * A learner's answer to an item; the first one each is what statistics should be fed.
 *
 * @param score 0 to 1
 * @param option what was chosen, where the item has options
 */
public record Response(String learner, ItemId item, double score, Optional<String> option) {

    public Response {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is in [0, 1]: " + score);
        }
    }
}
