package org.cascadetutor.content.write;

import org.cascadetutor.content.report.Report;
import org.cascadetutor.course.Catalogue;

/** What would be published if a text were saved, and what is wrong with it. */
public record Preview(Catalogue catalogue, Report report) {}
