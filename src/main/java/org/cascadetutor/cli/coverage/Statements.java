package org.cascadetutor.cli.coverage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.read.Coverage;
import org.cascadetutor.content.read.Coverage.Statement;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.item.SkillId;

/** Source statements with the skills, lessons and questions that teach them, and what nothing connects. */
final class Statements {

    private static final String NONE = "none";

    private final CourseCount count;

    Statements(CourseCount count) {
        this.count = count;
    }

    String text() {
        Table table = new Table(List.of("id", "statement", "skills (questions)", "lessons", "questions"));
        count.coverage().statements().forEach(one -> table.row(row(one)));
        return "## Statements of the source\n\n" + table + "Skills beyond the source: "
                + skills(count.coverage().beyond()) + ".\n\nSkills that no statement and no such word accounts for: "
                + skills(unaccounted()) + ".\n\n";
    }

    private List<String> row(Statement one) {
        int questions =
                one.skills().stream().mapToInt(id -> count.questions(id).size()).sum();
        return List.of(one.id(), one.text(), skills(one.skills()), lessons(one.skills()), Integer.toString(questions));
    }

    private String skills(List<String> ids) {
        return ids.isEmpty()
                ? NONE
                : ids.stream()
                        .map(id -> "`%s` (%d)".formatted(id, count.questions(id).size()))
                        .collect(Collectors.joining(", "));
    }

    private String lessons(List<String> ids) {
        return ids.stream()
                .flatMap(id -> count.course().lessonOf(new SkillId(id)).stream())
                .map(lesson -> lesson.info().title())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<String> unaccounted() {
        Coverage coverage = count.coverage();
        Set<String> named = Stream.concat(
                        coverage.statements().stream().flatMap(one -> one.skills().stream()),
                        coverage.beyond().stream())
                .collect(Collectors.toSet());
        return count.course().skills().stream()
                .map(Skill::id)
                .map(SkillId::value)
                .filter(id -> !named.contains(id))
                .toList();
    }
}
