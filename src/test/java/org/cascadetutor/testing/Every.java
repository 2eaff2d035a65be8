package org.cascadetutor.testing;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;

/** The course with one question of every type. */
public final class Every {

    public static final Path CONTENT = Path.of("src/test/content-every");
    public static final String QUESTIONS = "every/one/types/questions.yaml";

    /** A right response to each question, as JSON with single quotes. */
    public static final Map<String, String> RIGHT = Map.ofEntries(
            entry("every-choice", "{'option':'b'}"),
            entry("every-select", "{'options':['a','c']}"),
            entry("every-judge", "{'verdict':true,'reason':'a'}"),
            entry("every-set", "{'verdicts':{'a':true,'b':false,'c':true}}"),
            entry("every-order", "{'order':['k7','a2','m4']}"),
            entry("every-match", "{'pairs':{'l1':'r2','l2':'r1'}}"),
            entry("every-label", "{'pairs':{'lungs':'r3','liver':'r1'}}"),
            entry("every-number", "{'value':1.25,'unit':'cm'}"),
            entry("every-word", "{'text':'Metastasis'}"),
            entry("every-cloze", "{'blanks':{'1':'portal','2':'a'}}"),
            entry("every-spot", "{'regions':['liver','lungs']}"),
            entry("every-case-1", "{'option':'b'}"),
            entry("every-case-length", "{'value':20}"));

    private Every() {}

    /** A right response to a question, as JSON. */
    public static String right(String question) {
        return RIGHT.get(question).replace('\'', '"');
    }

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
