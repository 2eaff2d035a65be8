package org.cascadetutor.content.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.course.text.Slug;

/** Reads a questions.yaml. A question with an error is reported and left out; the others are read all the same. */
public final class QuestionsReader {

    /** What a reader of one type makes of the fields of its own, the head being read already. */
    interface TypeReader {
        Question read(Fields fields, QuestionHead head, Parts parts);
    }

    private static final String VIGNETTE = "vignette";

    private static final Map<String, TypeReader> READERS = Map.of(
            "single-choice", TypeReaders::singleChoice,
            "multiple-select", TypeReaders::multipleSelect,
            "true-false-reason", TypeReaders::trueFalseReason,
            "true-false-set", SetReaders::trueFalseSet,
            "ordering", TypeReaders::ordering,
            "matching", MatchingReader::read,
            "numeric", NumericReader::read,
            "short-text", WordingReader::shortText,
            "cloze", ClozeReader::read,
            "hotspot", SetReaders::hotspot);

    /** Keys that only a question kept with what it needs has: its drawing, and the case it is a step of. */
    private static final List<String> RESERVED =
            List.of(DrawnQuestion.SOURCE, HeadReader.VIGNETTE, HeadReader.STEP, HeadReader.STEPS);

    private final Slug lesson;
    private final RenderContext context;

    public QuestionsReader(Slug lesson, RenderContext context) {
        this.lesson = lesson;
        this.context = context;
    }

    /** All questions of a file that can be asked, a vignette's steps one after another. */
    public List<Question> read(List<Value> values) {
        List<Question> questions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Value value : values) {
            List<Question> found = all(value);
            if (found.stream().allMatch(question -> seen.add(question.head().id()))) {
                questions.addAll(found);
            }
        }
        return questions;
    }

    /** One question, or the steps of a vignette; none where anything is wrong. */
    private List<Question> all(Value value) {
        long before = context.problems().errors();
        List<Question> found = value.fields().stream()
                .peek(fields -> rejectReserved(fields, context.problems()))
                .flatMap(fields -> apart(fields, value))
                .flatMap(one -> read(one).stream())
                .toList();
        return context.problems().errors() == before ? found : List.of();
    }

    private Stream<Value> apart(Fields fields, Value value) {
        boolean vignette = fields.text("type").filter(VIGNETTE::equals).isPresent();
        return vignette ? new VignetteReader(context.problems()).steps(fields, value).stream() : Stream.of(value);
    }

    /** A question that was good when it was served, whatever it refers to that has gone since. */
    public Optional<Question> always(Value value) {
        return read(value);
    }

    private Optional<Question> read(Value value) {
        return value.fields().flatMap(fields -> {
            String type = fields.required("type");
            TypeReader reader = READERS.get(type);
            if (reader == null) {
                unknownType(type, fields);
                return Optional.empty();
            }
            DrawnQuestion drawn = DrawnQuestion.of(fields, value, context);
            QuestionHead head = new HeadReader(lesson, drawn.context()).read(fields, drawn.value());
            Question question = reader.read(fields, head, new Parts(drawn.context()));
            fields.rejectUnknown();
            return Optional.of(question);
        });
    }

    private void unknownType(String type, Fields fields) {
        String known = Stream.concat(READERS.keySet().stream(), Stream.of(VIGNETTE))
                .sorted()
                .collect(Collectors.joining(", "));
        context.problems()
                .error(
                        "unknown-type",
                        fields.place("type"),
                        "there is no question type `%s` here".formatted(type),
                        "one of: " + known);
    }

    static void rejectReserved(Fields fields, Problems problems) {
        RESERVED.stream()
                .filter(fields::has)
                .forEach(key -> problems.error(
                        "unknown-key", fields.place(key), "there is no key `%s` here".formatted(key), "take it out"));
    }
}
