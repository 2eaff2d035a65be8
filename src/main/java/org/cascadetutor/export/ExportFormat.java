package org.cascadetutor.export;

import java.io.OutputStream;
import java.util.function.Consumer;

/** One way to write attempt rows. */
interface ExportFormat {

    /** The name in commands and addresses, with the file's ending, such as attempts.csv. */
    String name();

    String mediaType();

    /** Writes all rows the source hands out, as they come; the stream is flushed and stays open. */
    void write(Consumer<Consumer<AttemptRow>> source, OutputStream out);
}
