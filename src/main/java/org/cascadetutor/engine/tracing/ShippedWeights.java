package org.cascadetutor.engine.tracing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the weights that ship with the engine: lines of name and number, # for remarks. */
final class ShippedWeights {

    private ShippedWeights() {}

    static List<Double> read(String resource) {
        InputStream stream = ShippedWeights.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the weights " + resource + " are not in the program");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Double.valueOf(line.substring(line.indexOf(' ') + 1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
