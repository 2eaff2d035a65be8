package org.cascadetutor.content.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.parse.YamlDocument;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.CourseInfo;
import org.cascadetutor.course.CourseMap;
import org.cascadetutor.course.CourseWords;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.item.SkillId;

/** Compiles one course folder. */
final class CourseCompiler {

    private final String folder;
    private final Sources sources;
    private final Optional<Course> previous;
    private final Problems problems;

    CourseCompiler(String folder, Sources sources, Optional<Course> previous, Problems problems) {
        this.folder = folder;
        this.sources = sources;
        this.previous = previous;
        this.problems = problems;
    }

    /** The course; its last good version if course.yaml cannot be used; nothing if there is none. */
    Optional<Course> compile() {
        String file = folder + "/course.yaml";
        Optional<Course> compiled = YamlDocument.parse(sources.text(file).orElse(""), file, 1, problems)
                .flatMap(Value::fields)
                .flatMap(fields -> course(fields, file));
        return compiled.or(() -> previous);
    }

    private Optional<Course> course(Fields fields, String file) {
        checkId(fields);
        CourseInfo info = new CourseInfo(
                fields.required("title"),
                fields.text("language").orElse("en"),
                fields.text("summary").orElse(""));
        CourseWords words = new WordsReader(folder, sources, problems).read();
        Map<SkillId, Skill> skills = new SkillsReader(folder, sources, problems).read();
        LessonCompiler lessons =
                new LessonCompiler(folder, sources, new CourseParts(words, skills), previous, problems);
        List<Module> modules = modules(fields, lessons);
        Optional<CourseMap> map = fields.value("map")
                .flatMap(Value::fields)
                .flatMap(one -> MapReader.read(one, folder, sources, problems));
        fields.rejectUnknown();
        Checks.skills(skills.values(), modules, folder, problems);
        if (problems.brokenFile(file) || !Slug.valid(folder)) {
            return Optional.empty();
        }
        Course course = Course.of(new Slug(folder), info, modules, words, map);
        Checks.questions(course, folder, problems);
        Checks.orphans(course, folder, sources, problems);
        return Optional.of(course);
    }

    private void checkId(Fields fields) {
        String id = fields.required("id");
        if (!id.equals(folder) || !Slug.valid(id)) {
            problems.error(
                    "wrong-id",
                    fields.place("id"),
                    "the id must be the folder's name",
                    "write `id: %s`".formatted(folder));
        }
    }

    private List<Module> modules(Fields fields, LessonCompiler lessons) {
        List<Module> modules = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Value value : fields.list("modules")) {
            value.fields().ifPresent(one -> module(one, lessons, seen).ifPresent(modules::add));
        }
        if (modules.isEmpty()) {
            problems.error(
                    "no-modules", fields.place("modules"), "the course has no modules", "list them under `modules`");
        }
        return modules;
    }

    private Optional<Module> module(Fields fields, LessonCompiler lessons, Set<String> seen) {
        String id = fields.required("id");
        String title = fields.required("title");
        String summary = fields.text("summary").orElse("");
        List<Value> slugs = fields.list("lessons");
        fields.rejectUnknown();
        if (!unique(id, fields.place("id"), seen)) {
            return Optional.empty();
        }
        List<Lesson> compiled = slugs.stream()
                .flatMap(value -> value
                        .text()
                        .filter(slug -> unique(slug, value.place(), seen))
                        .flatMap(slug -> lessons.compile(id, slug, value.place()))
                        .stream())
                .toList();
        return Optional.of(new Module(new Slug(id), title, summary, compiled));
    }

    private boolean unique(String id, Place place, Set<String> seen) {
        if (!Slug.valid(id)) {
            problems.error(
                    "bad-id",
                    place,
                    "`%s` cannot be an id".formatted(id),
                    "use lower-case letters, digits and hyphens");
            return false;
        }
        if (!seen.add(id)) {
            problems.error("duplicate-id", place, "`%s` stands here twice".formatted(id), "every id must be unique");
            return false;
        }
        return true;
    }
}
