package org.cascadetutor.cli.evaluate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A UTF-8 file line by line, each decoded strictly, so that a wrong byte is found in its own line. */
final class TextLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final byte[] bytes;
    private int at;
    private long number;

    private TextLines(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static TextLines of(Path file) throws WrongInput {
        if (!Files.isRegularFile(file)) {
            throw new WrongInput(file, "there is no such file");
        }
        try {
            return new TextLines(file, Files.readAllBytes(file));
        } catch (IOException | OutOfMemoryError unreadable) {
            throw new WrongInput(file, "the file cannot be read");
        }
    }

    boolean hasNext() {
        return at < bytes.length;
    }

    /** The next line without its end. */
    String next() throws WrongInput {
        number++;
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        int length = end > at && bytes[end - 1] == '\r' ? end - at - 1 : end - at;
        ByteBuffer line = ByteBuffer.wrap(bytes, at, length);
        at = end + 1;
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(line).toString();
            return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw problem("the line is not UTF-8 text");
        }
    }

    /** Something wrong with the line read last; before the first, with the file. */
    WrongInput problem(String why) {
        return number > 0 ? new WrongInput(file, number, why) : new WrongInput(file, why);
    }
}
