package org.cascadetutor.lessons.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.item.SkillId;

/** Makes the rows of a course's map from what is believed about a learner and what was read. */
public final class Rows {

    private final Course course;
    private final Beliefs beliefs;
    private final Map<String, Instant> read;
    private final Foundations foundations;

    public Rows(Course course, Foundations foundations, Beliefs beliefs, Map<String, Instant> read) {
        this.course = course;
        this.beliefs = beliefs;
        this.read = read;
        this.foundations = foundations;
    }

    public LessonRow of(Lesson lesson) {
        return new LessonRow(lesson, course.lessons().indexOf(lesson) + 1, standing(lesson), foundations.of(lesson));
    }

    /** Whether some skill of the lesson needs more than time. */
    public boolean needsWork(Lesson lesson) {
        return skills(lesson).stream().anyMatch(beliefs::needsWork);
    }

    private Standing standing(Lesson lesson) {
        List<SkillId> skills = skills(lesson);
        return new Standing(
                beliefs.engine().levelOf(beliefs.model(), skills, beliefs.now()),
                skills.size(),
                count(skills, beliefs::proficient),
                count(skills, beliefs::due),
                new Standing.Seen(Optional.ofNullable(read.get(lesson.slug().value())), beliefs.lastAnswered(skills)));
    }

    /** The written lessons outside itself that hold a skill it builds on and that is not yet familiar. */
    public List<Lesson> waitsFor(Lesson lesson) {
        List<SkillId> own = skills(lesson);
        return lesson.skills().stream()
                .flatMap(skill -> skill.prerequisites().stream())
                .filter(skill -> !own.contains(skill) && !beliefs.familiar(skill))
                .flatMap(skill -> course.lessonOf(skill).stream())
                .filter(Lesson::written)
                .distinct()
                .toList();
    }

    private static int count(List<SkillId> skills, Predicate<SkillId> which) {
        return (int) skills.stream().filter(which).count();
    }

    private static List<SkillId> skills(Lesson lesson) {
        return lesson.skills().stream().map(Skill::id).toList();
    }
}
