package org.cascadetutor.engine.item;

/** Names a skill within a course. Never blank. */
public record SkillId(String value) implements Comparable<SkillId> {

    public SkillId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
