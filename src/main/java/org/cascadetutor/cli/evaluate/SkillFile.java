package org.cascadetutor.cli.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which skills an item asks for: a file of `item_id,skill_id`, one pair a line. */
final class SkillFile {

    private static final String HEADER = "item_id,skill_id";

    private final Map<String, int[]> skills = new HashMap<>();

    static SkillFile read(Path file) throws WrongInput {
        TextLines lines = TextLines.of(file);
        SkillFile read = new SkillFile();
        if (!lines.hasNext() || !lines.next().strip().equals(HEADER)) {
            throw new WrongInput(file, 1, "the first line should be " + HEADER);
        }
        Names names = new Names();
        while (lines.hasNext()) {
            String line = lines.next();
            if (!line.isBlank()) {
                read.add(List.of(line.split(",", -1)), names, lines);
            }
        }
        if (read.skills.isEmpty()) {
            throw new WrongInput(file, "no item has a skill");
        }
        return read;
    }

    private void add(List<String> cells, Names names, TextLines lines) throws WrongInput {
        if (cells.size() != 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
            throw lines.problem("an item and a skill are needed, separated by a comma");
        }
        IntStream one = IntStream.of(names.number(cells.get(1).strip()));
        skills.merge(cells.get(0).strip(), one.toArray(), (old, added) -> IntStream.concat(
                        IntStream.of(old), IntStream.of(added))
                .distinct()
                .toArray());
    }

    Optional<int[]> of(String item) {
        return Optional.ofNullable(skills.get(item));
    }
}
