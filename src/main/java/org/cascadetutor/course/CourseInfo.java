package org.cascadetutor.course;

/** What is said about a course; `language` is that of its texts, as BCP 47 has it. */
public record CourseInfo(String title, String language, String summary) {}
