package org.cascadetutor.content.compile;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cascadetutor.content.render.RenderContext.FigureSource;
import org.cascadetutor.content.scan.Sources;

/** The files of one lesson's folder. */
record LessonFiles(String folder, Optional<String> lesson, Optional<String> questions, Map<String, FigureSource> figures) {

    static LessonFiles of(String folder, Sources sources) {
        return new LessonFiles(
                folder,
                sources.text(folder + "/lesson.md"),
                sources.text(folder + "/questions.yaml").filter(text -> !text.isBlank()),
                sources.below(folder + "/figures")
                        .filter(path -> path.endsWith(".svg"))
                        .collect(Collectors.toMap(
                                path -> path.substring(folder.length() + 1),
                                path -> new FigureSource(path, sources.text(path).orElseThrow()))));
    }

    String lessonFile() {
        return folder + "/lesson.md";
    }

    String questionsFile() {
        return folder + "/questions.yaml";
    }

    /** Whether a file of the folder is one of the two, or named in one of them; of a lesson that cannot be read, all are. */
    boolean uses(String path) {
        String name = path.substring(folder.length() + 1);
        return path.equals(lessonFile())
                || path.equals(questionsFile())
                || lesson.isEmpty()
                || lesson.orElse("").contains(name)
                || questions.orElse("").contains(name);
    }
}
