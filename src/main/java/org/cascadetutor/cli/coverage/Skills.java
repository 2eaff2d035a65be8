package org.cascadetutor.cli.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.read.Coverage;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.engine.item.AuthorLevel;

/** The questions of every skill, lesson by lesson, against the plan. */
final class Skills {

    private final CourseCount count;

    Skills(CourseCount count) {
        this.count = count;
    }

    String text() {
        return "## Skills, lesson by lesson\n\nWritten/planned by type and level; written by Bloom level.\n\n"
                + count.lessons().stream().map(this::lesson).collect(Collectors.joining());
    }

    private String lesson(LessonCount one) {
        Table table = new Table(head());
        one.lesson().skills().forEach(skill -> table.row(row(skill)));
        String ids = one.lesson().skills().stream().map(this::questions).collect(Collectors.joining());
        String figures = "Words: %d. Figures: %d. Check-yourselfs: %d. Questions: %d."
                .formatted(
                        one.words(),
                        one.figures(),
                        one.checks(),
                        one.questions().size());
        return "### " + one.lesson().info().title() + "\n\n" + figures + "\n\n" + table + ids + "\n";
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("skill", "aims at", "all"));
        head.addAll(Coverage.TYPES);
        Stream.of(AuthorLevel.values()).map(Authored::word).forEach(head::add);
        Stream.of(Bloom.values()).map(Authored::word).forEach(head::add);
        return head;
    }

    private List<String> row(Skill skill) {
        String id = skill.id().value();
        List<Authored> questions = count.questions(id);
        List<String> row = new ArrayList<>(List.of(
                "`" + id + "`",
                Authored.word(skill.bloom()),
                Table.share(questions.size(), CourseCount.planned(skill))));
        for (String type : Coverage.TYPES) {
            long there = many(questions, one -> one.type().equals(type));
            row.add(Table.share(there, count.coverage().planned(id, type)));
        }
        for (AuthorLevel level : AuthorLevel.values()) {
            long there = many(questions, one -> one.level() == level);
            row.add(Table.share(there, CourseCount.planned(skill, level)));
        }
        for (Bloom bloom : Bloom.values()) {
            long there = many(questions, one -> one.bloom() == bloom);
            row.add(there == 0 ? "" : Long.toString(there));
        }
        return row;
    }

    private String questions(Skill skill) {
        String id = skill.id().value();
        String ids = count.questions(id).stream().map(Authored::id).collect(Collectors.joining(", "));
        return "- `%s`: %s\n".formatted(id, ids.isEmpty() ? "none" : ids);
    }

    private static long many(List<Authored> questions, Predicate<Authored> which) {
        return questions.stream().filter(which).count();
    }
}
