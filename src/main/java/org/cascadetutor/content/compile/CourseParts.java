package org.cascadetutor.content.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.render.RenderContext.FigureSource;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.CourseWords;
import org.cascadetutor.course.GlossaryTerm;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.item.SkillId;

/** What the lessons of a course have in common. */
record CourseParts(CourseWords words, Map<SkillId, Skill> skills) {

    RenderContext context(String course, Map<String, FigureSource> figures, Problems problems) {
        Map<String, GlossaryTerm> terms =
                words.glossary().stream().collect(Collectors.toMap(GlossaryTerm::id, term -> term, (a, b) -> a));
        return new RenderContext(course, terms, words.references(), figures, problems);
    }

    List<Skill> ofLesson(String lesson) {
        return skills.values().stream()
                .filter(skill -> skill.lesson().value().equals(lesson))
                .toList();
    }
}
