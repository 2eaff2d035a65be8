package org.cascadetutor.progress.session;

import org.cascadetutor.engine.answer.SessionKind;

/**
 * What a session is for.
 *
 * @param slug of the lesson, module or skill aimed at; the course's own for the whole course
 * @param mistakesOnly only questions this learner has got wrong
 */
public record SessionGoal(SessionKind kind, Target target, String slug, boolean mistakesOnly) {

    /** What part of the course a session aims at. */
    public enum Target {
        COURSE,
        MODULE,
        LESSON,
        SKILL
    }
}
