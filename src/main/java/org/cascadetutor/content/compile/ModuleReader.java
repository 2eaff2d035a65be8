package org.cascadetutor.content.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Module;
import org.cascadetutor.course.text.Slug;

/** Reads the modules of course.yaml and compiles the lessons they list. */
final class ModuleReader {

    private static final Pattern LESSON = Pattern.compile("[^/]+/([^/]+)/([^/]+)/lesson\\.md");

    private final Lessons lessons;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    ModuleReader(Lessons lessons, Problems problems) {
        this.lessons = lessons;
        this.problems = problems;
    }

    List<Module> read(Fields course) {
        List<Module> modules = new ArrayList<>();
        for (Value value : course.list("modules")) {
            value.fields().flatMap(this::module).ifPresent(modules::add);
        }
        if (modules.isEmpty()) {
            problems.error(
                    "no-modules", course.place("modules"), "the course has no modules", "list them under `modules`");
        }
        return modules;
    }

    /** Compiles every lesson there is, so that a broken course.yaml does not hide what is wrong with them. */
    void unlisted(String folder, Sources sources) {
        sources.below(folder)
                .map(LESSON::matcher)
                .filter(Matcher::matches)
                .filter(path -> Slug.valid(path.group(2)))
                .forEach(path -> lessons.compile(path.group(1), path.group(2), new Place(path.group(), 1, 1), problems));
    }

    private Optional<Module> module(Fields fields) {
        String id = fields.required("id");
        String title = fields.required("title");
        String summary = fields.text("summary").orElse("");
        List<Value> slugs = fields.list("lessons");
        fields.rejectUnknown();
        boolean valid = unique(id, fields.place("id"));
        List<Lesson> compiled = slugs.stream()
                .flatMap(value -> value
                        .text()
                        .filter(slug -> unique(slug, value.place()))
                        .flatMap(slug -> lessons.compile(id, slug, value.place(), problems))
                        .stream())
                .toList();
        return valid ? Optional.of(new Module(new Slug(id), title, summary, compiled)) : Optional.empty();
    }

    private boolean unique(String id, Place place) {
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
