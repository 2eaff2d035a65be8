package org.cascadetutor.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers. */
@Singleton
class AttemptsCsv implements ExportFormat {

    @Override
    public String name() {
        return "attempts.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8";
    }

    @Override
    public void write(Consumer<Consumer<AttemptRow>> source, OutputStream out) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(AttemptRow.COLUMNS);
            source.accept(row ->
                    csv.writeRecord(row.values().stream().map(Cells::safe).toList()));
            csv.flush();
            text.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
