package org.cascadetutor.content.check;

import java.util.Set;
import java.util.function.Predicate;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;

/** Files of a course folder that nothing refers to. */
public final class Orphans {

    private static final Set<String> COURSE_FILES = Set.of(
            "course.yaml", "skills.yaml", "misconceptions.yaml", "glossary.yaml", "references.yaml", "coverage.yaml");

    private Orphans() {}

    /** Reports every file that is not the course's own and that no lesson or map uses. */
    public static void report(String folder, Sources sources, Predicate<String> used, Problems problems) {
        sources.below(folder)
                .filter(path -> !COURSE_FILES.contains(path.substring(folder.length() + 1)))
                .filter(path -> !used.test(path))
                .forEach(path -> problems.warning(
                        "orphan-file",
                        new Place(path, 1, 1),
                        "nothing in the course uses this file",
                        "name it in a lesson or in course.yaml, or remove it"));
    }
}
