package org.cascadetutor.content.lint.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.engine.item.AuthorLevel;

/** Rules on what a skill needs of the bank. Only skills of written lessons are asked about. */
public final class PlanRules {

    private PlanRules() {}

    /** Advice on one skill, given the questions and steps that practise it. */
    public static Stream<Advice> check(Skill skill, List<Item> practising, Place place) {
        if (practising.isEmpty()) {
            return Stream.of(new Advice(
                    "skill-without-items",
                    place,
                    "no question practises the skill `%s`".formatted(skill.id()),
                    "write some, or take the skill away"));
        }
        return Stream.concat(levels(skill, practising, place), bloom(skill, practising, place));
    }

    private static Stream<Advice> levels(Skill skill, List<Item> practising, Place place) {
        return skill.plan().keySet().stream()
                .sorted()
                .filter(level -> practising.stream()
                        .noneMatch(item -> item.traits().level().orElse(AuthorLevel.MEDIUM) == level))
                .map(level -> new Advice(
                        "no-item-at-level",
                        place,
                        "the plan of `%s` asks for %s questions, and there is none"
                                .formatted(skill.id(), level.name().toLowerCase(Locale.ROOT)),
                        "write one, or change the plan"));
    }

    private static Stream<Advice> bloom(Skill skill, List<Item> practising, Place place) {
        boolean reached = practising.stream()
                .flatMap(item -> Stream.of(item.traits().bloom().orElse(Bloom.UNDERSTAND)))
                .max(Comparator.naturalOrder())
                .filter(top -> top.compareTo(skill.bloom()) >= 0)
                .isPresent();
        return reached
                ? Stream.empty()
                : Stream.of(new Advice(
                        "no-item-at-bloom",
                        place,
                        "no question of `%s` reaches its level, %s"
                                .formatted(skill.id(), skill.bloom().name().toLowerCase(Locale.ROOT)),
                        "write one at that level of Bloom's taxonomy"));
    }
}
