package org.cascadetutor.export.own;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cascadetutor.export.Cells;

/** Everything of one person as one ZIP: all of it as JSON, each table as CSV, and a page to read. */
@Singleton
class MyDataZip {

    private final ObjectMapper json;

    MyDataZip(ObjectMapper json) {
        this.json = json.copy().enable(SerializationFeature.INDENT_OUTPUT);
    }

    /** Writes the archive; the stream is flushed and stays open. */
    void write(List<Table> tables, String page, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            entry(zip, "my-data.html", page.getBytes(StandardCharsets.UTF_8));
            entry(zip, "my-data.json", json.writeValueAsBytes(asMap(tables)));
            for (Table table : tables) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".csv"));
                csv(table, zip);
                zip.closeEntry();
            }
            zip.finish();
            zip.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Map<String, List<Map<String, Object>>> asMap(List<Table> tables) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        for (Table table : tables) {
            all.put(
                    table.name(),
                    table.rows().stream()
                            .map(row -> asMap(table.columns(), row))
                            .toList());
        }
        return all;
    }

    private static Map<String, Object> asMap(List<String> columns, List<Object> row) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            map.put(columns.get(i), row.get(i));
        }
        return map;
    }

    private static void csv(Table table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(table.columns());
        table.rows()
                .forEach(row -> csv.writeRecord(row.stream().map(Cells::safe).toList()));
        csv.flush();
        text.flush();
    }
}
