package org.cascadetutor.course.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a question in the order one learner sees them; what a type does not have is empty. */
public record Presentation(Map<String, List<Part>> parts) {

    public Presentation {
        parts = Map.copyOf(parts);
    }

    static Presentation none() {
        return new Presentation(Map.of());
    }

    static Presentation of(String name, List<Part> list) {
        return none().with(name, list);
    }

    Presentation with(String name, List<Part> list) {
        Map<String, List<Part>> more = new LinkedHashMap<>(parts);
        more.put(name, List.copyOf(list));
        return new Presentation(more);
    }

    public List<Part> options() {
        return named("options");
    }

    public List<Part> reasons() {
        return named("reasons");
    }

    public List<Part> cards() {
        return named("cards");
    }

    public List<Part> statements() {
        return named("statements");
    }

    public List<Part> left() {
        return named("left");
    }

    public List<Part> right() {
        return named("right");
    }

    public List<Part> regions() {
        return named("regions");
    }

    /** The options of a blank; none where it is to be written. */
    public List<Part> blank(String id) {
        return named("blank " + id);
    }

    private List<Part> named(String name) {
        return parts.getOrDefault(name, List.of());
    }
}
