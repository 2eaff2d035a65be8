package org.cascadetutor.practice.page;

import org.cascadetutor.course.Course;
import org.cascadetutor.practice.step.StepView;
import org.cascadetutor.progress.session.PracticeSession;

/** A session at its end, with the numbers of the whole session. */
public record EndPage(Course course, PracticeSession session, StepView step, int answered, int correct) {}
