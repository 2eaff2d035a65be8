package org.cascadetutor.content.lint.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.engine.item.AuthorLevel;

/**
 * A question, or one step of a case, as its author wrote it.
 *
 * @param parts all that can be chosen or was foreseen
 * @param sets of parts of which exactly one is to be chosen
 * @param answers texts that are right as they stand, such as accepted words
 */
public record Item(
        String id, String type, Place place, Traits traits, Words words, List<Part> parts, List<Choices> sets, List<Said> answers) {

    public Item {
        parts = List.copyOf(parts);
        sets = List.copyOf(sets);
        answers = List.copyOf(answers);
    }

    /**
     * What it practises; a question that names no level is of the middle one.
     *
     * @param step whether it is a step of a case
     */
    public record Traits(Set<String> skills, Optional<AuthorLevel> level, Optional<Bloom> bloom, boolean step) {}

    /**
     * What it says beside its parts.
     *
     * @param asked the stem, with the text that has the gaps
     * @param all everything a learner can read of it
     */
    public record Words(Said stem, Said asked, List<Said> hints, Said explanation, boolean cited, List<Said> all) {}

    /** Parts of which one is to be chosen. */
    public record Choices(List<Part> options, List<String> ids) {

        /** The right one, if there is exactly one. */
        public Optional<Part> key() {
            List<Part> right = options.stream().filter(Part::right).toList();
            return right.size() == 1 ? Optional.of(right.get(0)) : Optional.empty();
        }

        /** The place of the key's id among the ids in order, from 0; -1 where there is not one key. */
        public int keyRank() {
            return key().map(key -> ids.stream().sorted().toList().indexOf(ids.get(options.indexOf(key))))
                    .orElse(-1);
        }

        /** How many characters the longest wrong one has. */
        public int longestWrong() {
            return options.stream()
                    .filter(one -> !one.right())
                    .mapToInt(one -> one.said().text().length())
                    .max()
                    .orElse(0);
        }
    }

    /** The same as a step: what it leaves out it takes from its case. */
    Item asStepOf(Item whole, int number) {
        Traits outer = whole.traits;
        Traits own = new Traits(
                traits.skills.isEmpty() ? outer.skills : traits.skills,
                traits.level.or(() -> outer.level),
                traits.bloom.or(() -> outer.bloom),
                true);
        Words said = new Words(
                words.stem,
                words.asked,
                words.hints.isEmpty() ? whole.words.hints : words.hints,
                words.explanation.isBlank() ? whole.words.explanation : words.explanation,
                words.cited,
                words.all);
        String name = id.isBlank() ? whole.id + "-" + number : id;
        return new Item(name, type, place, own, said, parts, sets, answers);
    }

    /** Whether it is a case whose steps are asked. */
    public boolean isCase() {
        return type.equals("vignette");
    }

    /** The name in messages. */
    public String name() {
        return "question `%s`".formatted(id);
    }
}
