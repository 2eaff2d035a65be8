package org.cascadetutor.content.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.prose.AvoidedWords;
import org.cascadetutor.content.lint.prose.ReadingLevel;
import org.cascadetutor.content.read.Skills;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.render.RenderContext.FigureSource;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.CourseWords;
import org.cascadetutor.course.GlossaryTerm;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.text.Reference;

/** What the lessons of a course have in common. */
record CourseParts(CourseWords words, Skills skills, AvoidedWords avoided) {

    /** What one lesson depends on beside its own files: a change in anything else leaves it as it is. */
    record ForLesson(
            List<GlossaryTerm> glossary, Map<String, Reference> references, AvoidedWords avoided, List<Skill> skills) {

        RenderContext context(String course, Map<String, FigureSource> figures, Problems problems) {
            Map<String, GlossaryTerm> terms =
                    glossary.stream().collect(Collectors.toMap(GlossaryTerm::id, term -> term, (a, b) -> a));
            return new RenderContext(course, terms, references, figures, problems);
        }

        ReadingLevel readingLevel() {
            return new ReadingLevel(
                    glossary.stream().flatMap(term -> Stream.of(term.term(), term.id().replace('-', ' '))));
        }
    }

    ForLesson forLesson(String lesson) {
        return new ForLesson(
                words.glossary(),
                words.references(),
                avoided,
                skills.byId().values().stream()
                        .filter(skill -> skill.lesson().value().equals(lesson))
                        .toList());
    }
}
