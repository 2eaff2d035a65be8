package org.cascadetutor.content.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.report.Problems;

/**
 * What one compilation made of single files, handed to the next: what depends on the same texts is not made again. It holds
 * what the last compilation used and nothing older. Written by one compilation, then only read.
 */
public final class Memory {

    private final Map<Key<?>, Made<?>> before;
    private final Map<Key<?>, Made<?>> now = new HashMap<>();

    private Memory(Map<Key<?>, Made<?>> before) {
        this.before = before;
    }

    /** Everything that a made thing depends on, equal exactly if that is equal. */
    interface Key<T> {}

    private record Made<T>(T value, List<Problem> problems) {}

    /** Nothing remembered. */
    public static Memory empty() {
        return new Memory(Map.of());
    }

    /** For one more compilation, which reads what this one made. */
    Memory next() {
        return new Memory(now);
    }

    /** What the key's texts make, with the problems found on the way, which are reported again each time. */
    <T> T recall(Key<T> key, Problems problems, Function<Problems, T> make) {
        Made<T> made = remembered(key).orElseGet(() -> {
            Problems own = new Problems();
            return new Made<>(make.apply(own), own.report().problems());
        });
        now.put(key, made);
        problems.addAll(made.problems());
        return made.value();
    }

    /** A key is only ever stored with what it makes. */
    @SuppressWarnings("unchecked")
    private <T> Optional<Made<T>> remembered(Key<T> key) {
        return Optional.ofNullable((Made<T>) before.get(key));
    }
}
