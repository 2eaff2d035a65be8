package org.cascadetutor.cli.coverage;

import java.util.List;
import java.util.regex.Pattern;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.parse.YamlDocument;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Lesson;

/**
 * A lesson and how much there is of it.
 *
 * @param words of its text as readers see it, with captions, check-yourselfs and the labels above them; without what stands in drawings
 * @param figures drawings in its folder, those of questions too
 * @param checks check-yourselfs
 * @param questions in the order of the file
 */
record LessonCount(Lesson lesson, long words, long figures, long checks, List<Authored> questions) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");
    private static final Pattern CHECK = Pattern.compile("(?m)^> \\[!CHECK]");

    static LessonCount of(Lesson lesson, String folder, Sources sources) {
        String file = folder + "/questions.yaml";
        List<Authored> questions = YamlDocument.list(sources.text(file).orElse("[]"), file, new Problems()).stream()
                .map(Value::peek)
                .map(Authored::of)
                .toList();
        return new LessonCount(
                lesson,
                count(WORD, lesson.body().plain()),
                sources.below(folder + "/figures")
                        .filter(path -> path.endsWith(".svg"))
                        .count(),
                count(CHECK, sources.text(folder + "/lesson.md").orElse("")),
                questions);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
