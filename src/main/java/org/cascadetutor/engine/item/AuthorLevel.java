package org.cascadetutor.engine.item;

/** How hard an author believes an item to be; where a new item's difficulty starts, in logits. */
public enum AuthorLevel {
    EASY(-0.8),
    MEDIUM(0),
    HARD(0.8);

    private final double logit;

    AuthorLevel(double logit) {
        this.logit = logit;
    }

    public double logit() {
        return logit;
    }
}
