package org.cascadetutor.content.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.content.compile.Compilation;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.report.Report;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;

/**
 * The one writer of course files. A text is checked before it is written, is written whole or not at all, and never over a
 * text its author has not seen.
 */
@ApplicationScoped
public class ContentWriter {

    private static final Pattern PATH = Pattern.compile("([a-z0-9][a-z0-9-]*/){0,4}[a-z0-9][a-z0-9-]*\\.(md|yaml|svg)");
    private static final Pattern COURSE = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final ContentLibrary library;

    public ContentWriter(ContentLibrary library) {
        this.library = library;
    }

    /** A file of a course as it is on disk now. */
    public Optional<SourceFile> read(String course, String path) {
        return text(course, path).map(text -> new SourceFile(path, text, sha256(text)));
    }

    /** What would be published if the text were saved. */
    public Preview preview(String course, String path, String text) {
        Sources changed = library.sources().with(course + "/" + path, normal(text));
        Compilation compilation = Compiler.compile(changed, library.compilation());
        return new Preview(compilation.catalogue(), compilation.report().of(course + "/" + path));
    }

    /** Saves the text if the file still is what the author saw, and if it has no errors. */
    public synchronized SaveOutcome save(String course, String path, String text, String seenSha256) {
        Optional<String> onDisk = text(course, path);
        if (onDisk.isEmpty()) {
            return new SaveOutcome.NotFound();
        }
        if (!sha256(onDisk.get()).equals(seenSha256)) {
            return new SaveOutcome.Stale(onDisk.get(), sha256(onDisk.get()));
        }
        return checked(course + "/" + path, normal(text));
    }

    private SaveOutcome checked(String name, String text) {
        Sources changed = SourceScan.of(library.folder()).with(name, text);
        Report report = Compiler.compile(changed, library.compilation()).report().of(name);
        if (report.hasErrors()) {
            return new SaveOutcome.Rejected(report);
        }
        replace(library.folder().resolve(name), text);
        library.publish(changed);
        return new SaveOutcome.Saved(sha256(text), report);
    }

    private Optional<String> text(String course, String path) {
        if (!COURSE.matcher(course).matches() || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        Path folder = library.folder().resolve(course);
        Path file = folder.resolve(path).normalize();
        try {
            boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(normal(Files.readString(file))) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** To a new file beside it, to the disk, then over the old one in one step: a crash leaves the old or the new text. */
    private static void replace(Path file, String text) {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh,
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING))) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A browser sends line ends its own way; files have one. */
    private static String normal(String text) {
        String unix = text.replace("\r\n", "\n");
        return unix.endsWith("\n") ? unix : unix + "\n";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
