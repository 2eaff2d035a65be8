package org.cascadetutor.content.parse;

import java.util.ArrayList;
import java.util.List;

/** One entry of a YAML list as text, and the line it begins on, from 1. */
record Chunk(String text, int line) {

    private static final int MOST = 1_100;

    /** A text cut before every line that begins with "- ". What stands before the first is left out. */
    static List<Chunk> of(String text) {
        List<Chunk> chunks = new ArrayList<>();
        int from = -1;
        int fromLine = 1;
        int line = 1;
        for (int at = 0; at < text.length() && chunks.size() < MOST; line++) {
            if (text.startsWith("- ", at) || text.startsWith("-\n", at)) {
                if (from >= 0) {
                    chunks.add(new Chunk(text.substring(from, at), fromLine));
                }
                from = at;
                fromLine = line;
            }
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        if (from >= 0) {
            chunks.add(new Chunk(text.substring(from), fromLine));
        }
        return chunks;
    }
}
