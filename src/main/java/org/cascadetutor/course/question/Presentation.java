package org.cascadetutor.course.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a question in the order one learner sees them; what a type does not have is empty. */
public record Presentation(Map<String, List<Part>> parts) {

    private static final int SHORT = 60;

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

    /** What a part of one of the lists says, cut short; its id where there is no such part. */
    public String words(String list, String id) {
        return named(list).stream()
                .filter(part -> part.id().equals(id))
                .map(part -> shortened(part.text().words()))
                .findFirst()
                .orElse(id);
    }

    private static String shortened(String words) {
        return words.length() <= SHORT ? words : words.substring(0, SHORT - 1).strip() + "…";
    }

    private List<Part> named(String name) {
        return parts.getOrDefault(name, List.of());
    }
}
