package org.cascadetutor.content.lint.rule;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.lint.item.Part;
import org.cascadetutor.content.lint.item.Said;

/** Rules on what a question says beside its parts. */
final class WordRules {

    /** Types whose stem is a statement to be judged: a "not" in it is part of the statement. */
    private static final Set<String> JUDGED = Set.of("true-false-reason", "true-false-set", "cloze", "vignette");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!:])\\s+");
    private static final Pattern ASKS =
            Pattern.compile("(?i)\\b(which|what|who|where|select|choose|pick|mark|find|name)\\b");
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?i:\\bexcept( for)?\\b|(?<!at )\\bleast (likely|plausible|convincing|useful|fitting)\\b)");
    /** Put in capitals it is meant to be noticed, wherever it stands. */
    private static final Pattern SHOUTED = Pattern.compile("\\b(NOT|EXCEPT)\\b");

    private static final Pattern NEGATED_WHICH =
            Pattern.compile("(?i)\\b(which|what)\\b( of (the|these|those))?( \\w+){0,3}"
                    + " (is|are|was|were|does|do|did|can|could|will|would|should|has|have)( the| this| these| it)?("
                    + " \\w+){0,2}? (not|never|false|incorrect|untrue)\\b|\\b(which|what)\\b( \\w+){0,3}"
                    + " (isn|aren|doesn|don|didn|wouldn|won|couldn|can|hasn|haven|wasn|weren)['’]t\\b|\\b(which|what)\\b("
                    + " \\w+){0,3} cannot\\b");

    /** Words between "which" and "not" that begin a clause of their own. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?i)\\b(that|who|whose|when|if|because|although|while|where|and|but|or)\\b");

    /** A single common word in a hint is not the answer. */
    private static final int SHORTEST_ANSWER = 4;

    private WordRules() {}

    static Stream<Advice> negativeLeadIn(Item item) {
        String stem = item.words().stem().text();
        boolean asked = SENTENCE.splitAsStream(stem)
                .filter(sentence -> ASKS.matcher(sentence).find())
                .anyMatch(WordRules::isNegative);
        return !JUDGED.contains(item.type()) && (asked || SHOUTED.matcher(stem).find())
                ? Stream.of(new Advice(
                        "negative-lead-in",
                        item.words().stem().place(),
                        "%s asks for what is not so".formatted(item.name()),
                        "ask for what is so, or let each statement be judged (true-false-set)"))
                : Stream.empty();
    }

    private static boolean isNegative(String sentence) {
        return NEGATIVE.matcher(sentence).find()
                || NEGATED_WHICH.matcher(sentence).results().anyMatch(found -> !CLAUSE.matcher(found.group())
                        .find());
    }

    static Stream<Advice> noHints(Item item) {
        return item.words().hints().isEmpty() && !item.isCase()
                ? Stream.of(new Advice(
                        "no-hints", item.place(), item.name() + " has no hints", "add two or three, from far to near"))
                : Stream.empty();
    }

    static Stream<Advice> noExplanation(Item item) {
        return item.words().explanation().isBlank() && !item.isCase()
                ? Stream.of(new Advice(
                        "no-explanation",
                        item.place(),
                        item.name() + " has no explanation",
                        "say in two or three sentences why the answer is right"))
                : Stream.empty();
    }

    /** A step rests on the references of its case. */
    static Stream<Advice> noReference(Item item) {
        return item.words().cited() || item.traits().step()
                ? Stream.empty()
                : Stream.of(new Advice(
                        "no-reference",
                        item.place(),
                        item.name() + " names no reference",
                        "name the source of the key under `references`"));
    }

    static Stream<Advice> hintTellsTheAnswer(Item item) {
        return item.words().hints().stream()
                .filter(hint -> tells(hint, item))
                .map(hint -> new Advice(
                        "hint-tells-the-answer",
                        hint.place(),
                        item.name() + ": the hint has the answer's very words",
                        "point to the way, not to the place"));
    }

    private static boolean tells(Said hint, Item item) {
        Stream<Said> keys = item.sets().stream()
                .filter(set -> set.options().stream().filter(Part::wrong).noneMatch(part -> hint.contains(part.said())))
                .flatMap(set -> set.key().stream())
                .map(Part::said);
        Stream<Said> accepted =
                item.answers().stream().filter(answer -> !item.words().asked().contains(answer));
        return Stream.concat(keys, accepted)
                .filter(answer -> answer.text().length() >= SHORTEST_ANSWER)
                .anyMatch(hint::contains);
    }
}
