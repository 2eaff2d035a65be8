package org.cascadetutor.content.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.report.Report;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Catalogue;
import org.cascadetutor.course.Course;

/**
 * Compiles all courses of a content folder. Pure: the same sources give the same catalogue. What is broken keeps its last
 * good version from the previous catalogue, or is left out; one bad file never stops the rest.
 */
public final class Compiler {

    private Compiler() {}

    /** Compiles from scratch. */
    public static Compilation compile(Sources sources) {
        return compile(sources, Compilation.nothing());
    }

    /** Compiles after a change: what the change does not touch is taken from the previous compilation. */
    public static Compilation compile(Sources sources, Compilation previous) {
        return compile(sources, previous.catalogue(), previous.memory());
    }

    /** Compiles from scratch, falling back on a previous catalogue where something is broken. */
    public static Compilation compile(Sources sources, Catalogue previous) {
        return compile(sources, previous, Memory.empty());
    }

    private static Compilation compile(Sources sources, Catalogue previous, Memory before) {
        Problems problems = new Problems();
        Memory memory = before.next();
        List<Course> courses = sources.courses().stream()
                .map(folder -> new CourseCompiler(folder, sources, previous.course(folder), memory, problems))
                .map(CourseCompiler::compile)
                .flatMap(Optional::stream)
                .toList();
        List<Problem> all = new ArrayList<>(sources.problems());
        all.addAll(problems.report().problems());
        return new Compilation(new Catalogue(courses), new Report(all), memory);
    }
}
