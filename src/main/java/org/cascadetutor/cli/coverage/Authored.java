package org.cascadetutor.cli.coverage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cascadetutor.content.parse.Peek;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.engine.item.AuthorLevel;

/**
 * A question as its author counts it: a case in several steps is one, with its own level and not its steps'.
 *
 * @param skill the first it names
 * @param deepest highest Bloom level asked for by it or by one of its steps
 */
record Authored(String id, String skill, String type, AuthorLevel level, Bloom bloom, Bloom deepest) {

    static Authored of(Peek entry) {
        Bloom own = bloom(entry, Bloom.UNDERSTAND);
        Bloom deepest = entry.list("steps").stream()
                .map(step -> bloom(step, own))
                .reduce(own, (one, other) -> one.compareTo(other) < 0 ? other : one);
        return new Authored(
                entry.text("id"),
                entry.list("skills").stream().findFirst().map(Peek::text).orElse(""),
                entry.text("type"),
                level(entry.text("difficulty")),
                own,
                deepest);
    }

    private static Bloom bloom(Peek entry, Bloom otherwise) {
        return named(List.of(Bloom.values()), entry.text("bloom"), otherwise);
    }

    private static AuthorLevel level(String name) {
        return named(List.of(AuthorLevel.values()), name, AuthorLevel.MEDIUM);
    }

    private static <E extends Enum<E>> E named(List<E> all, String name, E otherwise) {
        Stream<E> found = all.stream().filter(one -> word(one).equals(name));
        return found.findFirst().orElse(otherwise);
    }

    /** A level as course files write it. */
    static String word(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
