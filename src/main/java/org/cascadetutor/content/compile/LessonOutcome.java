package org.cascadetutor.content.compile;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.parse.Peek;
import org.cascadetutor.content.render.Rendered.Target;
import org.cascadetutor.course.Lesson;

/**
 * What came of a lesson's files.
 *
 * @param entries of questions.yaml as they stand there, with errors too
 * @param items the same as the rules of writing see them
 * @param links out of its text
 */
record LessonOutcome(Optional<Lesson> lesson, List<Peek> entries, List<Item> items, List<Target> links) {}
