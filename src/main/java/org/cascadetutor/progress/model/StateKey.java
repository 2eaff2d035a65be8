package org.cascadetutor.progress.model;

/** What a row is the state of; `ref` is the id of the skill, item, skill set or misconception, empty for the learner. */
record StateKey(Kind kind, String ref) implements Comparable<StateKey> {

    enum Kind {
        LEARNER,
        SKILL,
        ITEM,
        SKILL_SET,
        MISCONCEPTION
    }

    @Override
    public int compareTo(StateKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : ref.compareTo(other.ref);
    }
}
