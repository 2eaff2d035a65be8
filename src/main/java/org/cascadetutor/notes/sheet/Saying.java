package org.cascadetutor.notes.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.Question;

/** What a learner answered, line by line, in the whole words of the question. Pure. */
final class Saying {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Question question;
    private final List<String> lines = new ArrayList<>();

    private Saying(Question question) {
        this.question = question;
    }

    static List<String> of(Question question, String response) {
        try {
            Saying saying = new Saying(question);
            saying.read(JSON.readTree(response));
            return List.copyOf(saying.lines);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(JsonNode said) {
        if (said.hasNonNull("verdict")) {
            lines.add(Key.verdict(said.get("verdict").asBoolean()));
        }
        one(said.path("option"), "options");
        one(said.path("reason"), "reasons");
        said.path("options").forEach(id -> one(id, "options"));
        said.path("regions").forEach(id -> one(id, "regions"));
        if (said.path("order").size() > 0) {
            List<String> cards = new ArrayList<>();
            said.get("order").forEach(id -> cards.add(name("cards", id.asText())));
            lines.add(String.join(Key.THEN, cards));
        }
        mapped(said);
        written(said);
    }

    private void mapped(JsonNode said) {
        said.path("verdicts")
                .fields()
                .forEachRemaining(one -> lines.add(name("statements", one.getKey())
                        + Key.IS
                        + Key.verdict(one.getValue().asBoolean())));
        said.path("pairs")
                .fields()
                .forEachRemaining(one -> lines.add(name("left", one.getKey())
                        + Key.IS
                        + name("right", one.getValue().asText())));
        said.path("blanks")
                .fields()
                .forEachRemaining(one -> lines.add(one.getKey()
                        + Key.IS
                        + name("blank " + one.getKey(), one.getValue().asText())));
    }

    private void written(JsonNode said) {
        if (said.hasNonNull("value")) {
            lines.add((said.get("value").asText() + " " + said.path("unit").asText(question.unit())).strip());
        }
        if (said.hasNonNull("text")) {
            lines.add(said.get("text").asText());
        }
    }

    private void one(JsonNode id, String list) {
        if (id.isTextual()) {
            lines.add(name(list, id.asText()));
        }
    }

    private String name(String list, String id) {
        return question.present(0).parts().getOrDefault(list, List.of()).stream()
                .filter(part -> part.id().equals(id))
                .map(Part::text)
                .map(text -> text.words())
                .findFirst()
                .orElse(id);
    }
}
