package org.cascadetutor.cli.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cascadetutor.engine.online.OnlineItem;

/**
 * Reads answer files: tab-separated `user_id item_id timestamp correct skill_id`, where skill_id names the combination of
 * the item's skills and a time of 0 means no clock. Learners, items and combinations keep their numbers from file to file.
 */
final class AnswerReader {

    private static final int FIRST_LENGTH = 1024;

    private final SkillFile skills;
    private final Names learners = new Names();
    private final Names itemNames = new Names();
    private final Names sets = new Names();
    private final Map<List<Integer>, OnlineItem> items = new HashMap<>();

    AnswerReader(SkillFile skills) {
        this.skills = skills;
    }

    Answers read(Path file) throws WrongInput {
        TextLines lines = TextLines.of(file);
        Columns columns = Columns.of(lines);
        List<OnlineItem> asked = new ArrayList<>();
        int[] who = new int[FIRST_LENGTH];
        boolean[] outcomes = new boolean[FIRST_LENGTH];
        double[] seconds = new double[FIRST_LENGTH];
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.isBlank()) {
                continue;
            }
            int row = asked.size();
            if (row == who.length) {
                who = Arrays.copyOf(who, row * 2);
                outcomes = Arrays.copyOf(outcomes, row * 2);
                seconds = Arrays.copyOf(seconds, row * 2);
            }
            String[] cells = cells(line, columns, lines);
            asked.add(item(cells, columns, lines));
            who[row] = learners.number(cells[columns.learner()]);
            outcomes[row] = outcome(cells[columns.outcome()], lines);
            seconds[row] = columns.time() < 0 ? 0 : second(cells[columns.time()], lines);
        }
        return answers(file, who, asked, outcomes, seconds);
    }

    private static Answers answers(Path file, int[] who, List<OnlineItem> asked, boolean[] outcomes, double[] seconds)
            throws WrongInput {
        int n = asked.size();
        if (n == 0) {
            throw new WrongInput(file, "the file has no answers");
        }
        return new Answers(file, Arrays.copyOf(who, n), asked, Arrays.copyOf(outcomes, n), Arrays.copyOf(seconds, n));
    }

    private static String[] cells(String line, Columns columns, TextLines lines) throws WrongInput {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.count()) {
            throw lines.problem(
                    "%d columns are needed, separated by tabs; here are %d".formatted(columns.count(), cells.length));
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        if (cells[columns.learner()].isEmpty()) {
            throw lines.problem("the learner is missing");
        }
        return cells;
    }

    private OnlineItem item(String[] cells, Columns columns, TextLines lines) throws WrongInput {
        String name = cells[columns.item()];
        int[] asked = skills.of(name)
                .orElseThrow(() -> lines.problem("the item \"" + name + "\" has no skill in the skills file"));
        String set = columns.set() < 0
                ? Arrays.toString(Arrays.stream(asked).sorted().toArray())
                : cells[columns.set()];
        if (set.isEmpty()) {
            throw lines.problem("the skill_id is missing");
        }
        List<Integer> key = List.of(itemNames.number(name), sets.number(set));
        return items.computeIfAbsent(key, pair -> new OnlineItem(pair.get(0), pair.get(1), asked, 0));
    }

    private static boolean outcome(String cell, TextLines lines) throws WrongInput {
        return switch (cell) {
            case "1", "1.0" -> true;
            case "0", "0.0" -> false;
            default -> throw lines.problem("correct is 0 or 1, not \"" + cell + "\"");
        };
    }

    private static double second(String cell, TextLines lines) throws WrongInput {
        try {
            double second = Double.parseDouble(cell);
            if (second >= 0 && second <= Long.MAX_VALUE) {
                return second;
            }
        } catch (NumberFormatException wrong) {
            throw lines.problem("the timestamp is not a number: \"" + cell + "\"");
        }
        throw lines.problem("a timestamp is a number of seconds from 0 on, not \"" + cell + "\"");
    }
}
