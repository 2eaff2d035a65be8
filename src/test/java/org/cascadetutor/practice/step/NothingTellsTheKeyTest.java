package org.cascadetutor.practice.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.testing.Every;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question as it is sent before its answer tells nothing of the key. */
class NothingTellsTheKeyTest {

    private static final Set<String> TOLD = Set.of(
            "id",
            "version",
            "type",
            "skills",
            "stem",
            "options",
            "reasons",
            "statements",
            "cards",
            "left",
            "right",
            "unit",
            "text",
            "blanks",
            "figure",
            "regions",
            "label",
            "case",
            "caseStep",
            "caseSteps",
            "hints");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aStepHasNoFieldBesideThoseThatAskTheQuestion() {
        Every.questions().forEach(question -> assertThat(fields(view(question)))
                .as(question.head().id())
                .isSubsetOf(TOLD));
    }

    @Test
    void noFeedbackExplanationHintOrAcceptedAnswerIsInAStep() {
        for (Question question : Every.questions()) {
            String step = view(question).toString();
            assertThat(secrets(question)).isNotEmpty().noneMatch(step::contains);
        }
    }

    @Test
    void theCaseAndItsStepsAreTold() {
        JsonNode step = view(Every.question("every-case-length"));
        assertThat(step.path("case").asText()).contains("Noor");
        assertThat(step.path("caseStep").asInt()).isEqualTo(2);
        assertThat(view(Every.question("every-cloze")).path("text").asText()).contains("{{1}}", "{{2}}");
        assertThat(view(Every.question("every-cloze")).path("blanks").get(0).has("options"))
                .isFalse();
        assertThat(view(Every.question("every-label")).path("figure").asText()).startsWith("<svg");
        assertThat(view(Every.question("every-spot")).path("regions")).hasSize(4);
        assertThat(view(Every.question("every-number")).path("unit").asText()).isEqualTo("mm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every-choice | text: \"wrong one\"                | text: \"wrong one\", correct: true",
                "every-set    | verdict: false                     | verdict: true",
                "every-match  | key: { l1: r2, l2: r1 }            | key: { l1: r1, l2: r2 }",
                "every-number | answer: 12.5                       | answer: 17",
                "every-word   | accept: [metastasis                | accept: [plakoglobin",
                "every-cloze  | accept: [portal                    | accept: [splenic",
                "every-spot   | in the chest\", correct: true      | in the chest\"",
            })
    void withAnotherKeyTheStepIsTheSame(String id, String from, String to) {
        Sources good = Every.sources();
        String text = good.text(Every.QUESTIONS).orElseThrow();
        String other = text.replace(from, to);
        if (id.equals("every-choice")) {
            other = other.replace("the right one\", correct: true", "the right one\"");
        }
        Question changed = Compiler.compile(good.with(Every.QUESTIONS, other))
                .catalogue()
                .course("every")
                .orElseThrow()
                .question(id)
                .orElseThrow();
        assertThat(changed.head().source().version())
                .isNotEqualTo(Every.question(id).head().source().version());
        assertThat(withoutVersion(view(changed))).isEqualTo(withoutVersion(view(Every.question(id))));
    }

    private static JsonNode withoutVersion(JsonNode view) {
        ((com.fasterxml.jackson.databind.node.ObjectNode) view).remove("version");
        return view;
    }

    private JsonNode view(Question question) {
        return json.valueToTree(QuestionView.of(new Asked(question, question.present(7))));
    }

    /** Texts of the source that stand under keys which a learner sees only after the answer. */
    private List<String> secrets(Question question) {
        try {
            List<String> found = new ArrayList<>();
            gather(json.readTree(question.head().source().canonical()), found);
            return found;
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void gather(JsonNode node, List<String> found) {
        Stream.of("feedback", "explanation", "hints", "accept", "answer", "misconception", "slip", "anticipated")
                .map(node::path)
                .forEach(value -> texts(value, found));
        node.forEach(child -> gather(child, found));
    }

    private static void texts(JsonNode value, List<String> found) {
        if (value.isTextual()) {
            found.add(value.asText());
        }
        value.forEach(child -> texts(child, found));
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> names.addAll(fields(child)));
        return names;
    }
}
