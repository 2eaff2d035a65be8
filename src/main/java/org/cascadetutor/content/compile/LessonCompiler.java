package org.cascadetutor.content.compile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.Lint;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.lint.item.ItemReader;
import org.cascadetutor.content.lint.prose.LessonProse;
import org.cascadetutor.content.lint.prose.ReadingLevel;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.FrontMatter;
import org.cascadetutor.content.parse.Peek;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.parse.YamlDocument;
import org.cascadetutor.content.question.QuestionsReader;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.render.Rendered;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.LessonBody;
import org.cascadetutor.course.LessonInfo;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.text.Slug;

/** Compiles one lesson folder: lesson.md, questions.yaml and figures. */
final class LessonCompiler {

    private static final int USUAL_MINUTES = 6;

    private final Key key;
    private final LessonFiles files;
    private final Problems problems;
    private final RenderContext context;
    private final ReadingLevel level;

    private LessonCompiler(Key key, Problems problems) {
        this.key = key;
        this.files = key.files();
        this.problems = problems;
        this.context = key.parts().context(key.course(), files.figures(), problems);
        this.level = key.parts().readingLevel();
    }

    /** All that a lesson depends on. */
    record Key(String course, Slug slug, LessonFiles files, CourseParts.ForLesson parts)
            implements Memory.Key<LessonOutcome> {}

    static LessonOutcome compile(Key key, Problems problems) {
        return new LessonCompiler(key, problems).compile();
    }

    private LessonOutcome compile() {
        List<Value> entries = files.questions()
                .map(text -> YamlDocument.list(text, files.questionsFile(), problems))
                .orElse(List.of());
        List<Question> questions = new QuestionsReader(key.slug(), context).read(entries);
        List<Peek> quiet = entries.stream().map(Value::peek).toList();
        List<Item> items =
                quiet.stream().flatMap(entry -> ItemReader.read(entry).stream()).toList();
        advise(items);
        return files.lesson()
                .flatMap(text -> FrontMatter.parse(text, files.lessonFile(), problems))
                .map(front -> lesson(front, questions, quiet, items))
                .orElseGet(() -> new LessonOutcome(Optional.empty(), quiet, items, List.of()));
    }

    private void advise(List<Item> items) {
        Place start = new Place(files.questionsFile(), 1, 1);
        Lint.items(items, key.parts().avoided()).forEach(advice -> advice.to(problems));
        Lint.wording(items, level, start).forEach(advice -> advice.to(problems));
    }

    private LessonOutcome lesson(FrontMatter front, List<Question> questions, List<Peek> entries, List<Item> items) {
        LessonInfo info = info(front.fields());
        Place start = new Place(files.lessonFile(), front.markdownLine(), 1);
        long before = problems.errors();
        Rendered text = Markdown.lesson(front.markdown(), start, context);
        boolean readable = problems.errors() == before;
        if (info.status() == LessonInfo.Status.WRITTEN) {
            advise(front.markdown(), start);
        }
        LessonBody body = readable ? body(text) : LessonBody.EMPTY;
        if (readable) {
            explained(entries, body);
        }
        Lesson lesson = new Lesson(
                key.slug(), readable ? info : planned(info), body, key.parts().skills(), questions);
        return new LessonOutcome(Optional.of(lesson), entries, items, text.links());
    }

    private void advise(String markdown, Place start) {
        Lint.lesson(LessonProse.of(markdown, start), level, key.parts().avoided(), start)
                .forEach(advice -> advice.to(problems));
        if (files.questions().isEmpty()) {
            problems.warning(
                    "lesson-without-questions", start, "the lesson has no questions", "write questions.yaml beside it");
        }
    }

    /** A place that is named and is not there: learners are led to the best fitting passage instead. */
    private void explained(List<Peek> entries, LessonBody body) {
        entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.list("steps").stream()))
                .flatMap(question -> question.get("explainedAt").stream())
                .filter(anchor -> !anchor.text().isBlank() && !body.hasAnchor(anchor.text()))
                .forEach(anchor -> problems.warning(
                        "explained-nowhere",
                        anchor.place(),
                        "the lesson has no place `%s`".formatted(anchor.text()),
                        "name a section as in a link, such as `s-its-heading`, or its third paragraph,"
                                + " `s-its-heading.3`"));
    }

    private static LessonBody body(Rendered text) {
        return new LessonBody(
                text.html(), text.plain(), text.headings(), text.passages(), text.references(), text.terms());
    }

    /** A lesson whose text cannot be shown is, to a reader, not there yet. */
    private static LessonInfo planned(LessonInfo info) {
        return new LessonInfo(info.title(), LessonInfo.Status.PLANNED, info.minutes(), info.summary(), info.reviewed());
    }

    private LessonInfo info(Fields fields) {
        LessonInfo info = new LessonInfo(
                fields.required("title"),
                fields.oneOf("status", LessonInfo.Status.WRITTEN),
                fields.number("minutes", USUAL_MINUTES),
                fields.text("summary").orElse(""),
                reviewed(fields));
        fields.rejectUnknown();
        return info;
    }

    private Optional<LocalDate> reviewed(Fields fields) {
        try {
            return fields.text("reviewed").map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            problems.error("not-a-date", fields.place("reviewed"), "this is no date", "write it as 2026-01-31");
            return Optional.empty();
        }
    }
}
