package org.cascadetutor.content.lint;

import java.util.List;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.bank.KeyRules;
import org.cascadetutor.content.lint.bank.PlanRules;
import org.cascadetutor.content.lint.bank.StemRules;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.lint.prose.AvoidedWords;
import org.cascadetutor.content.lint.prose.LessonProse;
import org.cascadetutor.content.lint.prose.ReadingLevel;
import org.cascadetutor.content.lint.prose.ReadingLevel.Measured;
import org.cascadetutor.content.lint.rule.ItemRules;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.course.Skill;

/** All advice on how a course is written. Pure: the same texts get the same advice. */
public final class Lint {

    /** School years; the aim is nine to ten, and a formula is only a formula. */
    private static final double HARDEST = 11;

    /** Shorter texts cannot be measured. */
    private static final int FEWEST_WORDS = 100;

    /** A lesson of so many words rests on somebody's work. */
    private static final int NEEDS_SOURCES = 300;

    private Lint() {}

    /** Advice on single questions. */
    public static Stream<Advice> items(List<Item> items, AvoidedWords avoided) {
        return items.stream()
                .flatMap(item ->
                        Stream.concat(ItemRules.apply(item), avoided.check(item.words().all())));
    }

    /** Advice on a lesson's text; `start` is where it begins. */
    public static Stream<Advice> lesson(LessonProse prose, ReadingLevel level, AvoidedWords avoided, Place start) {
        Measured measured = level.measure(prose.sentences());
        return Stream.of(
                        prose.unverified(),
                        avoided.check(prose.texts()),
                        hard(measured, "the lesson", start),
                        uncited(prose, measured, start))
                .flatMap(advice -> advice);
    }

    /** How hard the stems and explanations of a lesson's questions are, taken together. */
    public static Stream<Advice> wording(List<Item> items, ReadingLevel level, Place start) {
        List<String> texts = items.stream()
                .flatMap(item -> Stream.of(item.words().stem(), item.words().explanation()))
                .map(said -> said.text())
                .toList();
        return hard(level.measure(texts), "these questions, together,", start);
    }

    /** Advice on all questions of a course together; `place` is the course's. */
    public static Stream<Advice> bank(List<Item> bank, Place place) {
        return Stream.of(
                        KeyRules.longestTooOften(bank, place),
                        KeyRules.unevenKeys(bank, place),
                        StemRules.duplicates(bank))
                .flatMap(advice -> advice);
    }

    /** Advice on what a skill lacks. */
    public static Stream<Advice> skill(Skill skill, List<Item> bank, Place place) {
        List<Item> practising = bank.stream()
                .filter(item -> item.traits().skills().contains(skill.id().value()))
                .toList();
        return PlanRules.check(skill, practising, place);
    }

    private static Stream<Advice> hard(Measured measured, String what, Place place) {
        return measured.words() >= FEWEST_WORDS && measured.grade() > HARDEST
                ? Stream.of(new Advice(
                        "hard-to-read",
                        place,
                        "%s would need %.0f school years to read".formatted(what, measured.grade()),
                        "shorter sentences, plainer words; terms of the glossary do not count"))
                : Stream.empty();
    }

    private static Stream<Advice> uncited(LessonProse prose, Measured measured, Place place) {
        boolean cites = prose.paragraphs().stream().anyMatch(one -> one.source().contains("[@"));
        return measured.words() >= NEEDS_SOURCES && !cites
                ? Stream.of(new Advice(
                        "no-reference", place, "the lesson cites nothing", "cite what it rests on as [@Key]"))
                : Stream.empty();
    }
}
