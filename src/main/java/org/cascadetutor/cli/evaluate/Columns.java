package org.cascadetutor.cli.evaluate;

import java.util.Arrays;
import java.util.List;

/** Where the columns of an answer file are; −1 for one that may be left out and is. */
record Columns(int learner, int item, int time, int outcome, int set, int count) {

    static Columns of(TextLines lines) throws WrongInput {
        if (!lines.hasNext()) {
            throw lines.problem("the file is empty");
        }
        List<String> names =
                Arrays.stream(lines.next().split("\t", -1)).map(String::strip).toList();
        Columns columns = new Columns(
                names.indexOf("user_id"),
                names.indexOf("item_id"),
                names.indexOf("timestamp"),
                names.indexOf("correct"),
                names.indexOf("skill_id"),
                names.size());
        if (columns.learner < 0 || columns.item < 0 || columns.outcome < 0) {
            throw lines.problem("the first line should name the columns user_id, item_id, timestamp, correct, skill_id,"
                    + " separated by tabs");
        }
        return columns;
    }
}
