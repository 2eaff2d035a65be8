package org.cascadetutor.platform.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.content.report.Severity;

/** How many problems the content has as it stands, by severity. */
@Singleton
class ContentMeters {

    private final ContentLibrary library;
    private final MeterRegistry meters;

    ContentMeters(ContentLibrary library, MeterRegistry meters) {
        this.library = library;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        for (Severity severity : Severity.values()) {
            Gauge.builder("cascade.content.problems", library, one -> one.report()
                            .count(severity))
                    .tag("severity", severity.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }
}
