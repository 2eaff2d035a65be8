package org.cascadetutor.practice.step;

import org.cascadetutor.course.question.Presentation;
import org.cascadetutor.course.question.Question;

/** A question as one learner sees it: in the version it was served, its parts in the order drawn for this attempt. */
public record Asked(Question question, Presentation shown) {}
