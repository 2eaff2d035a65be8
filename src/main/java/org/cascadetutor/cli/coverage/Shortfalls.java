package org.cascadetutor.cli.coverage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.read.Coverage;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.item.AuthorLevel;

/** Where less is written than planned: of a type, at a level, or at no Bloom level as high as the skill's. */
final class Shortfalls {

    private final CourseCount count;

    Shortfalls(CourseCount count) {
        this.count = count;
    }

    String text() {
        List<String> lines = lines();
        return "## Below the plan\n\n"
                + (lines.isEmpty() ? "Nothing.\n\n" : lines.stream().collect(Collectors.joining("\n", "", "\n\n")));
    }

    List<String> lines() {
        return count.course().skills().stream()
                .flatMap(skill -> Stream.of(types(skill), levels(skill), bloom(skill))
                        .flatMap(found -> found)
                        .map(what -> "- `%s`: %s".formatted(skill.id(), what)))
                .toList();
    }

    private Stream<String> types(Skill skill) {
        return Coverage.TYPES.stream().flatMap(type -> {
            long there = written(skill).filter(one -> one.type().equals(type)).count();
            return less(type, there, count.coverage().planned(skill.id().value(), type));
        });
    }

    private Stream<String> levels(Skill skill) {
        return Stream.of(AuthorLevel.values()).flatMap(level -> {
            long there = written(skill).filter(one -> one.level() == level).count();
            return less(Authored.word(level), there, CourseCount.planned(skill, level));
        });
    }

    private Stream<String> bloom(Skill skill) {
        return written(skill).anyMatch(one -> one.deepest().compareTo(skill.bloom()) >= 0)
                ? Stream.empty()
                : Stream.of("no question at the level of " + Authored.word(skill.bloom()));
    }

    private Stream<Authored> written(Skill skill) {
        return count.questions(skill.id().value()).stream();
    }

    private static Stream<String> less(String what, long there, int planned) {
        return there < planned ? Stream.of("%s %d of %d".formatted(what, there, planned)) : Stream.empty();
    }
}
