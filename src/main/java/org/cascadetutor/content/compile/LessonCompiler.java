package org.cascadetutor.content.compile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.FrontMatter;
import org.cascadetutor.content.question.QuestionsReader;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.render.RenderContext.FigureSource;
import org.cascadetutor.content.render.Rendered;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.LessonBody;
import org.cascadetutor.course.LessonInfo;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.text.Slug;

/** Compiles one lesson folder: lesson.md, questions.yaml and figures. */
final class LessonCompiler {

    private static final int USUAL_MINUTES = 6;

    private final String course;
    private final Sources sources;
    private final CourseParts parts;
    private final Optional<Course> previous;
    private final Problems problems;

    LessonCompiler(String course, Sources sources, CourseParts parts, Optional<Course> previous, Problems problems) {
        this.course = course;
        this.sources = sources;
        this.parts = parts;
        this.previous = previous;
        this.problems = problems;
    }

    /** The lesson; its last good version where a file of it is broken; what can be used of it where there is none. */
    Optional<Lesson> compile(String module, String slug, Place listed) {
        String folder = "%s/%s/%s".formatted(course, module, slug);
        Optional<String> text = sources.text(folder + "/lesson.md");
        if (text.isEmpty()) {
            boolean unreadable = sources.problems().stream()
                    .anyMatch(problem -> problem.file().equals(folder + "/lesson.md"));
            if (!unreadable) {
                problems.error(
                        "no-lesson-file",
                        listed,
                        "there is no %s/lesson.md".formatted(folder),
                        "write it; `status: planned` will do");
            }
            return lastGood(slug);
        }
        long before = problems.errors();
        Optional<Lesson> fresh = FrontMatter.parse(text.get(), folder + "/lesson.md", problems)
                .map(front -> lesson(folder, slug, front));
        return problems.errors() == before ? fresh : lastGood(slug).or(() -> fresh);
    }

    private Optional<Lesson> lastGood(String slug) {
        return previous.flatMap(course -> course.lesson(slug));
    }

    private Lesson lesson(String folder, String slug, FrontMatter front) {
        LessonInfo info = info(front.fields());
        long before = problems.errors();
        RenderContext context = parts.context(course, figures(folder), problems);
        Place start = new Place(folder + "/lesson.md", front.markdownLine(), 1);
        Rendered text = Markdown.lesson(front.markdown(), start, context);
        boolean readable = problems.errors() == before;
        List<Question> questions = questions(folder, slug, context);
        if (info.status() == LessonInfo.Status.WRITTEN && questions.isEmpty()) {
            problems.warning(
                    "lesson-without-questions", start, "the lesson has no questions", "write questions.yaml beside it");
        }
        return new Lesson(
                new Slug(slug),
                readable ? info : planned(info),
                readable ? body(text) : LessonBody.EMPTY,
                parts.ofLesson(slug),
                questions);
    }

    private static LessonBody body(Rendered text) {
        return new LessonBody(text.html(), text.plain(), text.headings(), text.references(), text.terms());
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

    private List<Question> questions(String folder, String slug, RenderContext context) {
        String file = folder + "/questions.yaml";
        return sources.text(file)
                .filter(text -> !text.isBlank())
                .map(text -> new QuestionsReader(new Slug(slug), context).read(text, file))
                .orElse(List.of());
    }

    private Map<String, FigureSource> figures(String folder) {
        return sources.below(folder + "/figures")
                .filter(path -> path.endsWith(".svg"))
                .collect(Collectors.toMap(
                        path -> path.substring(folder.length() + 1),
                        path -> new FigureSource(path, sources.text(path).orElseThrow())));
    }
}
