package org.cascadetutor.content;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.compile.QuestionCompiler;
import org.cascadetutor.content.report.Report;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Catalogue;
import org.cascadetutor.course.question.Question;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The published courses. Readers take the snapshot of the moment; a change on disk is live within two seconds. */
@ApplicationScoped
public class ContentLibrary {

    private static final Logger LOG = Logger.getLogger(ContentLibrary.class);

    private final ContentConfig config;
    private volatile Published published =
            new Published(new Sources(new TreeMap<>(), List.of()), Compilation.nothing());
    private @Nullable FolderWatch watch;

    ContentLibrary(ContentConfig config) {
        this.config = config;
    }

    private record Published(Sources sources, Compilation compilation) {}

    void start(@Observes StartupEvent event) {
        reload();
        watch = FolderWatch.start(folder(), config.debounce(), this::reload);
    }

    @PreDestroy
    void stop() {
        if (watch != null) {
            watch.close();
        }
    }

    /** The courses as they are now: one volatile read. */
    public Catalogue current() {
        return published.compilation().catalogue();
    }

    /** What is wrong with the files as they are now. */
    public Report report() {
        return published.compilation().report();
    }

    /** What the published courses were compiled from and how, for another compilation with a change. */
    public Compilation compilation() {
        return published.compilation();
    }

    /** The files as they were last read. */
    public Sources sources() {
        return published.sources();
    }

    /** The folder that holds the courses. */
    public Path folder() {
        return config.dir().toAbsolutePath().normalize();
    }

    /** Reads all files and publishes what can be used. */
    public synchronized void reload() {
        publish(SourceScan.of(folder()));
    }

    /** Publishes these sources. Only who has just written them to disk calls it. */
    public synchronized void publish(Sources sources) {
        Compilation compilation = Compiler.compile(sources, published.compilation());
        published = new Published(sources, compilation);
        compilation.report().problems().forEach(problem -> LOG.debug(problem.text()));
        LOG.infof(
                "content: %d courses, %d lessons, %d questions, %d problems",
                compilation.courses(),
                compilation.lessons(),
                compilation.questions(),
                compilation.report().problems().size());
    }

    /** A question from its canonical form, as it was once served. */
    public Optional<Question> question(String course, String canonical) {
        return QuestionCompiler.compile(current().course(course), canonical);
    }
}
