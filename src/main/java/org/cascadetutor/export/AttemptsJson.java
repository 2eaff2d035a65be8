package org.cascadetutor.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** An array of the same rows as the CSV, with numbers as numbers. */
@Singleton
class AttemptsJson implements ExportFormat {

    private final ObjectMapper json;

    AttemptsJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "attempts.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Consumer<Consumer<AttemptRow>> source, OutputStream out) {
        try (JsonGenerator array =
                json.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            array.writeStartArray();
            source.accept(row -> write(row, array));
            array.writeEndArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(AttemptRow row, JsonGenerator array) {
        try {
            array.writeStartObject();
            List<Object> values = row.values();
            for (int i = 0; i < values.size(); i++) {
                array.writeObjectField(AttemptRow.COLUMNS.get(i), values.get(i));
            }
            array.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
