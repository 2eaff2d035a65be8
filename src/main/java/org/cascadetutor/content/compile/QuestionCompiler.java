package org.cascadetutor.content.compile;

import java.util.Map;
import java.util.Optional;
import org.cascadetutor.content.parse.YamlDocument;
import org.cascadetutor.content.question.QuestionsReader;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.Slug;

/** Compiles a question from its canonical form, long after its file may have changed. */
public final class QuestionCompiler {

    /** The lesson of a question that has none any more. */
    private static final Slug NOWHERE = new Slug("nowhere");

    private QuestionCompiler() {}

    /** The question; references it names that are gone from the course are left out of it, nothing else matters. */
    public static Optional<Question> compile(Optional<Course> course, String canonical) {
        Problems problems = new Problems();
        Map<String, Reference> references =
                course.map(one -> one.words().references()).orElse(Map.of());
        RenderContext context = new RenderContext(
                course.map(one -> one.slug().value()).orElse(""), Map.of(), references, Map.of(), problems);
        return YamlDocument.parse(canonical, "served", 1, problems)
                .flatMap(value -> new QuestionsReader(NOWHERE, context).always(value));
    }
}
