package org.cascadetutor.content;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Watches a folder and all below it, folders made later too, and calls back once the files are quiet after a change. */
final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final Path folder;
    private final Duration quiet;
    private final Runnable changed;
    private final WatchService service;

    private FolderWatch(Path folder, Duration quiet, Runnable changed) throws IOException {
        this.folder = folder;
        this.quiet = quiet;
        this.changed = changed;
        this.service = folder.getFileSystem().newWatchService();
    }

    static FolderWatch start(Path folder, Duration quiet, Runnable changed) {
        try {
            FolderWatch watch = new FolderWatch(folder, quiet, changed);
            watch.register();
            Thread thread = new Thread(watch::run, "content-watch");
            thread.setDaemon(true);
            thread.start();
            return watch;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void register() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.filter(Files::isDirectory).toList()) {
                    one.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
                }
            }
        }
    }

    private void run() {
        try {
            while (true) {
                drain(service.take());
                waitUntilQuiet();
                register();
                reload();
            }
        } catch (ClosedWatchServiceException ended) {
            LOG.debug("content is no longer watched");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            LOG.error("content is no longer watched: changes need a restart", broken);
        }
    }

    private void waitUntilQuiet() throws InterruptedException {
        WatchKey more = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
        while (more != null) {
            drain(more);
            more = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void drain(WatchKey key) {
        key.pollEvents();
        key.reset();
    }

    /** A file may vanish while it is read; the next change reads again. */
    private void reload() {
        try {
            changed.run();
        } catch (UncheckedIOException passing) {
            LOG.warn("content could not be read; the last good version stays", passing);
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
