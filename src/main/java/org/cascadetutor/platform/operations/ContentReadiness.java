package org.cascadetutor.platform.operations;

import jakarta.inject.Singleton;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.content.report.Severity;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only with a course to teach. A course with faults is taught without what is faulty; how many there are is told. */
@Readiness
@Singleton
class ContentReadiness implements HealthCheck {

    private final ContentLibrary library;

    ContentReadiness(ContentLibrary library) {
        this.library = library;
    }

    @Override
    public HealthCheckResponse call() {
        int courses = library.current().courses().size();
        return HealthCheckResponse.named("content")
                .status(courses > 0)
                .withData("courses", courses)
                .withData("errors", library.report().count(Severity.ERROR))
                .build();
    }
}
