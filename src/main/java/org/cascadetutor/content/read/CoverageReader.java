package org.cascadetutor.content.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.parse.YamlDocument;
import org.cascadetutor.content.read.Coverage.Statement;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;

/** Reads coverage.yaml, which a course may have; skills it names must be skills of the course. */
public final class CoverageReader {

    private final String file;
    private final Sources sources;
    private final Predicate<String> skill;
    private final Problems problems;

    public CoverageReader(String folder, Sources sources, Predicate<String> skill, Problems problems) {
        this.file = folder + "/coverage.yaml";
        this.sources = sources;
        this.skill = skill;
        this.problems = problems;
    }

    /** The coverage as far as it can be used; nothing where the course has no such file. */
    public Optional<Coverage> read() {
        return sources.text(file)
                .filter(text -> !text.isBlank())
                .flatMap(text -> YamlDocument.parse(text, file, 1, problems))
                .flatMap(Value::fields)
                .map(this::coverage);
    }

    private Coverage coverage(Fields fields) {
        Set<String> ids = new HashSet<>();
        List<Statement> statements = fields.list("statements").stream()
                .flatMap(value -> value.fields().stream())
                .map(one -> statement(one, ids))
                .toList();
        List<String> beyond = known(fields, "beyond");
        Map<String, Map<String, Integer>> plan = new LinkedHashMap<>();
        fields.list("plan").stream().flatMap(value -> value.fields().stream()).forEach(one -> plan(one, plan));
        fields.rejectUnknown();
        return new Coverage(statements, beyond, plan);
    }

    private Statement statement(Fields fields, Set<String> ids) {
        Statement statement =
                new Statement(fields.required("id"), fields.required("statement"), known(fields, "skills"));
        fields.rejectUnknown();
        if (!ids.add(statement.id())) {
            twice(fields, "id", statement.id());
        }
        return statement;
    }

    private void plan(Fields fields, Map<String, Map<String, Integer>> plan) {
        String id = fields.required("skill");
        check(id, fields, "skill");
        Map<String, Integer> types = new LinkedHashMap<>();
        fields.value("types").flatMap(Value::fields).ifPresent(counts -> {
            Coverage.TYPES.forEach(type -> types.put(type, counts.number(type, 0)));
            counts.rejectUnknown();
        });
        fields.rejectUnknown();
        if (plan.putIfAbsent(id, types) != null) {
            twice(fields, "skill", id);
        }
    }

    private List<String> known(Fields fields, String key) {
        List<String> ids = fields.texts(key);
        ids.forEach(id -> check(id, fields, key));
        return ids.stream().filter(skill).toList();
    }

    private void check(String id, Fields fields, String key) {
        if (!id.isBlank() && !skill.test(id)) {
            problems.error(
                    "unknown-skill",
                    fields.place(key),
                    "there is no skill `%s`".formatted(id),
                    "mend the name, or add the skill");
        }
    }

    private void twice(Fields fields, String key, String id) {
        problems.error(
                "duplicate-id", fields.place(key), "`%s` stands here twice".formatted(id), "every id must be unique");
    }
}
