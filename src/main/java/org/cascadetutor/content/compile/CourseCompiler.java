package org.cascadetutor.content.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.prose.AvoidedWords;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Peek;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.parse.YamlDocument;
import org.cascadetutor.content.read.AvoidReader;
import org.cascadetutor.content.read.CoverageReader;
import org.cascadetutor.content.read.MapReader;
import org.cascadetutor.content.read.Skills;
import org.cascadetutor.content.read.SkillsReader;
import org.cascadetutor.content.read.WordsReader;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.CourseInfo;
import org.cascadetutor.course.CourseWords;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.map.CourseMap;
import org.cascadetutor.course.text.Slug;

/** Compiles one course folder. */
final class CourseCompiler {

    private final String folder;
    private final Sources sources;
    private final Optional<Course> previous;
    private final Memory memory;
    private final Problems problems;

    CourseCompiler(String folder, Sources sources, Optional<Course> previous, Memory memory, Problems problems) {
        this.folder = folder;
        this.sources = sources;
        this.previous = previous;
        this.memory = memory;
        this.problems = problems;
    }

    private record WordsKey(String folder, List<Optional<String>> texts) implements Memory.Key<CourseWords> {}

    private record SkillsKey(String folder, Optional<String> text) implements Memory.Key<Skills> {}

    /** The course; its last good version if course.yaml cannot be used; nothing if there is none. */
    Optional<Course> compile() {
        String file = folder + "/course.yaml";
        Optional<Fields> fields = YamlDocument.parse(sources.text(file).orElse(""), file, 1, problems)
                .flatMap(Value::fields);
        CourseParts parts = parts(fields.map(AvoidReader::read).orElseGet(AvoidedWords::none));
        // For its problems alone: learners never see it, and who wants the coverage reads it for themselves.
        new CoverageReader(folder, sources, parts.skills()::has, problems).read();
        Lessons lessons = new Lessons(folder, sources, parts, previous, memory);
        ModuleReader modules = new ModuleReader(lessons, problems);
        if (fields.isEmpty()) {
            modules.unlisted(folder, sources);
        }
        return fields.flatMap(found -> course(found, modules.read(found), parts, lessons))
                .or(() -> previous);
    }

    private CourseParts parts(AvoidedWords avoided) {
        List<Optional<String>> texts = Stream.of("misconceptions", "glossary", "references")
                .map(name -> sources.text("%s/%s.yaml".formatted(folder, name)))
                .toList();
        return new CourseParts(
                memory.recall(
                        new WordsKey(folder, texts), problems, own -> new WordsReader(folder, sources, own).read()),
                memory.recall(
                        new SkillsKey(folder, sources.text(folder + "/skills.yaml")),
                        problems,
                        own -> new SkillsReader(folder, sources, own).read()),
                avoided);
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

    private Optional<Course> course(Fields fields, List<Module> modules, CourseParts parts, Lessons lessons) {
        checkId(fields);
        CourseInfo info = new CourseInfo(
                fields.required("title"),
                fields.text("language").orElse("en"),
                fields.text("summary").orElse(""));
        Optional<CourseMap> map = fields.value("map")
                .flatMap(Value::fields)
                .flatMap(one -> new MapReader(folder, sources, problems).read(one));
        fields.rejectUnknown();
        boolean usable = !problems.brokenFile(folder + "/course.yaml") && Slug.valid(folder);
        Course course = Course.of(new Slug(Slug.valid(folder) ? folder : "unnamed"), info, modules, parts.words(), map);
        CourseChecks checks = new CourseChecks(course, parts, lessons.compiled(), problems);
        checks.names(folder);
        checks.map(folder);
        checks.links();
        checks.orphans(folder, sources, drawings(fields));
        checks.writing(folder);
        return usable ? Optional.of(course) : Optional.empty();
    }

    private static List<String> drawings(Fields fields) {
        return fields.value("map").stream()
                .map(Value::peek)
                .flatMap(map -> Stream.concat(Stream.of(map), map.get("tall").stream()))
                .flatMap(map -> map.get("figure").stream())
                .map(Peek::text)
                .toList();
    }
}
