package org.cascadetutor.testing;

import java.nio.file.Path;
import java.util.List;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;

/** The course with one question of every type. */
public final class Every {

    public static final Path CONTENT = Path.of("src/test/content-every");
    public static final String QUESTIONS = "every/one/types/questions.yaml";

    private Every() {}

    public static Sources sources() {
        return SourceScan.of(CONTENT);
    }

    public static Course course() {
        return Compiler.compile(sources()).catalogue().course("every").orElseThrow();
    }

    public static List<Question> questions() {
        return course().questions();
    }

    public static Question question(String id) {
        return course().question(id).orElseThrow();
    }
}
