package org.cascadetutor.content.read;

import java.util.List;
import java.util.Map;

/**
 * What a course promises to cover, from coverage.yaml.
 *
 * @param statements of the course's source, in its order
 * @param beyond ids of skills that no statement asks for
 * @param plan how many questions are meant, by skill id, then by type
 */
public record Coverage(List<Statement> statements, List<String> beyond, Map<String, Map<String, Integer>> plan) {

    /** Question types as course files name them. */
    public static final List<String> TYPES = List.of(
            "single-choice",
            "multiple-select",
            "true-false-reason",
            "true-false-set",
            "ordering",
            "matching",
            "numeric",
            "short-text",
            "cloze",
            "hotspot",
            "vignette");

    public Coverage {
        statements = List.copyOf(statements);
        beyond = List.copyOf(beyond);
        plan = Map.copyOf(plan);
    }

    /** A thing the source says, and the ids of the skills that teach it. */
    public record Statement(String id, String text, List<String> skills) {
        public Statement {
            skills = List.copyOf(skills);
        }
    }

    /** How many questions of a type a skill is meant to have; 0 where none is planned. */
    public int planned(String skill, String type) {
        return plan.getOrDefault(skill, Map.of()).getOrDefault(type, 0);
    }
}
