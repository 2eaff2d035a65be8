package org.cascadetutor.cli.coverage;

import java.util.List;
import java.util.function.Predicate;
import org.cascadetutor.content.read.Coverage;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.engine.item.AuthorLevel;

/** How much there is of the whole course; by type, level and Bloom level against the plan. */
final class Totals {

    private final CourseCount count;

    Totals(CourseCount count) {
        this.count = count;
    }

    String text() {
        return "## In figures\n\n" + parts() + types() + levels() + blooms();
    }

    private Table parts() {
        Course course = count.course();
        return new Table(List.of("what", "how many"))
                .row(line("source statements", count.coverage().statements().size()))
                .row(line("modules", course.modules().size()))
                .row(line("lessons", course.lessons().size()))
                .row(line("skills", course.skills().size()))
                .row(line("questions, a case counted once", count.questions().size()))
                .row(line(
                        "questions, each step of a case counted",
                        course.questions().size()))
                .row(line("words in lessons", count.sum(LessonCount::words)))
                .row(line("figures", count.sum(LessonCount::figures)))
                .row(line("check-yourselfs", count.sum(LessonCount::checks)))
                .row(line("glossary entries", course.glossary().size()))
                .row(line("misconceptions", course.words().misconceptions().size()))
                .row(line("references", course.words().references().size()));
    }

    private static List<String> line(String what, long many) {
        return List.of(what, Long.toString(many));
    }

    private Table types() {
        Table table = new Table(List.of("type", "planned", "written"));
        Coverage.TYPES.forEach(
                type -> table.row(List.of(type, Integer.toString(count.planned(type)), written(one -> one.type()
                        .equals(type)))));
        int planned = Coverage.TYPES.stream().mapToInt(count::planned).sum();
        return table.row(List.of("**all**", Integer.toString(planned), written(one -> true)));
    }

    private Table levels() {
        Table table = new Table(List.of("level", "planned", "written"));
        for (AuthorLevel level : AuthorLevel.values()) {
            table.row(List.of(
                    Authored.word(level),
                    Integer.toString(count.planned(level)),
                    written(one -> one.level() == level)));
        }
        return table;
    }

    private Table blooms() {
        Table table = new Table(
                List.of("Bloom", "skills that aim at it", "questions planned for these", "questions that ask for it"));
        for (Bloom bloom : Bloom.values()) {
            List<Skill> aiming = count.course().skills().stream()
                    .filter(skill -> skill.bloom() == bloom)
                    .toList();
            table.row(List.of(
                    Authored.word(bloom),
                    Integer.toString(aiming.size()),
                    Integer.toString(
                            aiming.stream().mapToInt(CourseCount::planned).sum()),
                    written(one -> one.bloom() == bloom)));
        }
        return table;
    }

    private String written(Predicate<Authored> which) {
        return Long.toString(count.questions().stream().filter(which).count());
    }
}
