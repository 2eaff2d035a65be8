package org.cascadetutor.content.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.text.Slug;

/** The lessons of one course: each made once from its files, or remembered, or kept as it last was good. */
final class Lessons {

    private final String course;
    private final Sources sources;
    private final CourseParts parts;
    private final Optional<Course> previous;
    private final Memory memory;
    private final List<Compiled> compiled = new ArrayList<>();

    Lessons(String course, Sources sources, CourseParts parts, Optional<Course> previous, Memory memory) {
        this.course = course;
        this.sources = sources;
        this.parts = parts;
        this.previous = previous;
        this.memory = memory;
    }

    /** A lesson's files and what came of them. */
    record Compiled(String slug, LessonFiles files, LessonOutcome outcome) {}

    /** All that were compiled so far, in order. */
    List<Compiled> compiled() {
        return compiled;
    }

    /** The lesson; its last good version where a file of it is broken; what can be used of it where there is none. */
    Optional<Lesson> compile(String module, String slug, Place listed, Problems problems) {
        String folder = "%s/%s/%s".formatted(course, module, slug);
        LessonFiles files = LessonFiles.of(folder, sources);
        long before = problems.errors();
        LessonCompiler.Key key = new LessonCompiler.Key(course, new Slug(slug), files, parts.forLesson(slug));
        LessonOutcome outcome = memory.recall(key, problems, own -> LessonCompiler.compile(key, own));
        compiled.add(new Compiled(slug, files, outcome));
        if (files.lesson().isEmpty() && readable(files.lessonFile())) {
            problems.error(
                    "no-lesson-file",
                    listed,
                    "there is no %s".formatted(files.lessonFile()),
                    "write it; `status: planned` will do");
        }
        boolean good = problems.errors() == before && files.lesson().isPresent();
        return good ? outcome.lesson() : lastGood(slug).or(outcome::lesson);
    }

    /** A file that is there and could not be read has been reported already. */
    private boolean readable(String file) {
        return sources.problems().stream().noneMatch(problem -> problem.file().equals(file));
    }

    private Optional<Lesson> lastGood(String slug) {
        return previous.flatMap(course -> course.lesson(slug));
    }
}
