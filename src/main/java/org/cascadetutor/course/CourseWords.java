package org.cascadetutor.course;

import java.util.List;
import java.util.Map;
import org.cascadetutor.course.text.Reference;

/** What lessons of a course refer to: misconceptions by id, glossary terms in alphabetical order, references by key. */
public record CourseWords(
        Map<String, Misconception> misconceptions, List<GlossaryTerm> glossary, Map<String, Reference> references) {

    public CourseWords {
        misconceptions = Map.copyOf(misconceptions);
        glossary = List.copyOf(glossary);
        references = Map.copyOf(references);
    }
}
