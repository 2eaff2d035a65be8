package org.cascadetutor.practice.outcome;

import org.cascadetutor.course.Lesson;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.progress.session.SessionGoal;

/**
 * Something real to do next: a session that has a question now, or a lesson to read.
 *
 * @param key of its words
 * @param title of the lesson or skill it is about; empty for the whole course
 * @param goal of the session it starts
 * @param href of the page it leads to; empty where it starts a session
 */
public record Way(String key, String title, SessionGoal goal, String href) {

    /** A session on a whole course or a part of it. */
    static Way session(String key, String title, SessionGoal goal) {
        return new Way(key, title, goal, "");
    }

    static Way practise(Lesson lesson) {
        return session(
                "way_lesson",
                lesson.info().title(),
                goal(SessionGoal.Target.LESSON, lesson.slug().value()));
    }

    static Way practise(Skill skill) {
        return session(
                "way_skill",
                skill.name(),
                goal(SessionGoal.Target.SKILL, skill.id().value()));
    }

    static Way read(String course, Lesson lesson) {
        return new Way(
                "way_read",
                lesson.info().title(),
                goal(SessionGoal.Target.LESSON, lesson.slug().value()),
                "/courses/%s/lessons/%s".formatted(course, lesson.slug().value()));
    }

    private static SessionGoal goal(SessionGoal.Target target, String slug) {
        return new SessionGoal(SessionKind.PRACTICE, target, slug, false);
    }

    /** Whether it leads to a page. */
    public boolean link() {
        return !href.isEmpty();
    }

    /** The lesson its session aims at; empty where it aims at none. */
    public String lesson() {
        return aimed(SessionGoal.Target.LESSON);
    }

    public String module() {
        return aimed(SessionGoal.Target.MODULE);
    }

    public String skill() {
        return aimed(SessionGoal.Target.SKILL);
    }

    public String focus() {
        return goal.mistakesOnly() ? "mistakes" : "";
    }

    private String aimed(SessionGoal.Target target) {
        return goal.target() == target ? goal.slug() : "";
    }
}
