package org.cascadetutor.engine.item;

/** Names an item (a question) within a course. Never blank. */
public record ItemId(String value) implements Comparable<ItemId> {

    public ItemId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
