package org.cascadetutor.content.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.course.text.Slug;

/** Reads a questions.yaml. A question with an error is reported and left out; the others are read all the same. */
public final class QuestionsReader {

    /** What a reader of one type makes of the fields of its own, the head being read already. */
    interface TypeReader {
        Question read(Fields fields, QuestionHead head, Parts parts);
    }

    private static final Map<String, TypeReader> READERS = Map.of(
            "single-choice", TypeReaders::singleChoice,
            "multiple-select", TypeReaders::multipleSelect,
            "true-false-reason", TypeReaders::trueFalseReason,
            "ordering", TypeReaders::ordering);

    /** Types that course files may already hold, and that cannot be shown yet. */
    private static final Set<String> LATER =
            Set.of("true-false-set", "matching", "numeric", "short-text", "cloze", "hotspot", "vignette");

    private final Slug lesson;
    private final RenderContext context;

    public QuestionsReader(Slug lesson, RenderContext context) {
        this.lesson = lesson;
        this.context = context;
    }

    /** All questions of a file that can be asked, from the entries of its list. */
    public List<Question> read(List<Value> values) {
        List<Question> questions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Value value : values) {
            one(value).filter(question -> seen.add(question.head().id())).ifPresent(questions::add);
        }
        return questions;
    }

    /** One question, if nothing is wrong with it. */
    public Optional<Question> one(Value value) {
        long before = context.problems().errors();
        return value.fields()
                .flatMap(fields -> read(fields, value))
                .filter(question -> context.problems().errors() == before);
    }

    /** A question that was good when it was served, whatever it refers to that has gone since. */
    public Optional<Question> always(Value value) {
        return value.fields().flatMap(fields -> read(fields, value));
    }

    private Optional<Question> read(Fields fields, Value value) {
        String type = fields.required("type");
        TypeReader reader = READERS.get(type);
        if (LATER.contains(type)) {
            context.problems()
                    .warning(
                            "type-not-supported",
                            fields.place("type"),
                            "questions of type %s cannot be asked yet".formatted(type),
                            "it is left out until they can");
            return Optional.empty();
        }
        if (reader == null) {
            context.problems()
                    .error(
                            "unknown-type",
                            fields.place("type"),
                            "there is no question type `%s`".formatted(type),
                            "one of: "
                                    + String.join(
                                            ", ",
                                            READERS.keySet().stream().sorted().toList()));
            return Optional.empty();
        }
        QuestionHead head = new HeadReader(lesson, context).read(fields, value);
        Question question = reader.read(fields, head, new Parts(context));
        fields.rejectUnknown();
        return Optional.of(question);
    }
}
