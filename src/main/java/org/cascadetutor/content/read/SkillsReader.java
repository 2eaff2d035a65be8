package org.cascadetutor.content.read;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cascadetutor.content.check.Circles;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.parse.YamlDocument;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.Skill;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.SkillId;

/** Reads skills.yaml; prerequisites that do not exist or go round in a circle are problems and are left out. */
public final class SkillsReader {

    private final String file;
    private final Sources sources;
    private final Problems problems;
    private final Map<SkillId, Fields> places = new LinkedHashMap<>();

    public SkillsReader(String folder, Sources sources, Problems problems) {
        this.file = folder + "/skills.yaml";
        this.sources = sources;
        this.problems = problems;
    }

    /** All skills that can be used. */
    public Skills read() {
        Map<SkillId, Skill> skills = new LinkedHashMap<>();
        YamlDocument.list(sources.text(file).orElse(""), file, problems).stream()
                .flatMap(value -> value.fields().stream())
                .forEach(fields -> skill(fields).ifPresent(skill -> add(skills, skill, fields)));
        skills.values().forEach(skill -> checkPrerequisites(skill, skills));
        Circles.report(skills, id -> places.get(id).place("prerequisites"), problems);
        Map<SkillId, Place> where = new LinkedHashMap<>();
        places.forEach((id, fields) -> where.put(id, fields.place("id")));
        return new Skills(skills, where);
    }

    private void add(Map<SkillId, Skill> skills, Skill skill, Fields fields) {
        places.putIfAbsent(skill.id(), fields);
        if (skills.putIfAbsent(skill.id(), skill) != null) {
            problems.error(
                    "duplicate-id",
                    fields.place("id"),
                    "the skill `%s` stands here twice".formatted(skill.id()),
                    "every id must be unique");
        }
    }

    private Optional<Skill> skill(Fields fields) {
        String id = fields.required("id");
        String lesson = fields.required("lesson");
        String objective = fields.required("objective");
        Bloom bloom = fields.oneOf("bloom", Bloom.UNDERSTAND);
        List<String> prerequisites = fields.texts("prerequisites");
        Map<AuthorLevel, Integer> plan = plan(fields);
        fields.rejectUnknown();
        if (!Slug.valid(id) || !Slug.valid(lesson)) {
            problems.error(
                    "bad-id",
                    fields.place("id"),
                    "`%s` cannot be an id".formatted(id),
                    "use lower-case letters, digits and hyphens");
            return Optional.empty();
        }
        return Optional.of(new Skill(
                new SkillId(id),
                new Slug(lesson),
                objective,
                bloom,
                prerequisites.stream()
                        .filter(one -> !one.isBlank())
                        .map(SkillId::new)
                        .collect(Collectors.toSet()),
                plan));
    }

    private static Map<AuthorLevel, Integer> plan(Fields fields) {
        Map<AuthorLevel, Integer> plan = new EnumMap<>(AuthorLevel.class);
        fields.value("plan").flatMap(Value::fields).ifPresent(levels -> {
            for (AuthorLevel level : AuthorLevel.values()) {
                int items = levels.number(level.name().toLowerCase(Locale.ROOT), 0);
                if (items > 0) {
                    plan.put(level, items);
                }
            }
            levels.rejectUnknown();
        });
        return plan;
    }

    private void checkPrerequisites(Skill skill, Map<SkillId, Skill> skills) {
        skill.prerequisites().stream()
                .filter(before -> !skills.containsKey(before))
                .sorted()
                .forEach(before -> problems.error(
                        "unknown-skill",
                        places.get(skill.id()).place("prerequisites"),
                        "there is no skill `%s`".formatted(before),
                        "mend the name, or add the skill"));
    }
}
