package org.cascadetutor.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cascadetutor.content.compile.Compiler;
import org.cascadetutor.content.report.Problem;
import org.cascadetutor.content.scan.SourceScan;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.testing.HostileCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schemas and the parser know the same keys, and refuse the same faults. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/META-INF/resources/assets/schemas");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final Pattern FRONT_MATTER = Pattern.compile("---\n(.*?)\n---\n.*", Pattern.DOTALL);
    private static final Pattern KNOWN = Pattern.compile("known here: (.*)");

    @ParameterizedTest
    @ValueSource(
            strings = {"course", "skills", "misconceptions", "glossary", "references", "coverage", "questions", "lesson"
            })
    void schemasAreSchemas(String name) throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".json")));
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        JsonSchema meta = FACTORY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(schema)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/content", "src/test/content-every", "src/test/faults/_base"})
    void goodFilesFit(String folder) {
        Sources sources = SourceScan.of(Path.of(folder));
        sources.courses().stream().flatMap(sources::below).forEach(file -> {
            if (!file.endsWith(".svg") && !sources.text(file).orElseThrow().isBlank()) {
                assertThat(violations(file, sources.text(file).orElseThrow()))
                        .as(file)
                        .isEmpty();
            }
        });
    }

    /** Faults in the shape of one file: what needs another file, or a judgement, no schema can see. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing-key",
                "unknown-key",
                "unknown-word",
                "wrong-shape",
                "not-a-number",
                "not-a-date",
                "not-true-or-false",
                "unknown-type",
                "bad-id",
                "no-modules",
                "no-steps",
                "question-without-skill",
                "too-few-options",
                "too-few-pairs",
                "too-few-regions",
                "too-few-statements",
                "too-many-edits",
                "score-out-of-range",
                "negative-tolerance",
                "last-pair-given-away",
                "wrong-number-of-cards"
            })
    void faultyFilesAreRefusedByBoth(String code) {
        Sources fault = SourceScan.of(Path.of("src/test/faults").resolve(code));
        assertThat(fault.below("small").filter(file -> !file.endsWith(".svg")))
                .anySatisfy(file -> assertThat(violations(file, fault.text(file).orElseThrow()))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "course.yaml         | title: Every       | course#",
                "course.yaml         | id: one,           | course#modules/items",
                "skills.yaml         | objective:         | skills#items",
                "misconceptions.yaml | belief:            | misconceptions#items",
                "glossary.yaml       | definition:        | glossary#items",
                "references.yaml     | citation:          | references#items",
                "coverage.yaml       | beyond:            | coverage#",
                "coverage.yaml       | statement:         | coverage#statements/items",
                "coverage.yaml       | skill:             | coverage#plan/items",
                "one/types/lesson.md | title:             | lesson#",
                "one/types/questions.yaml | id: a, text: \"wrong one\" | questions#$defs/option",
                "one/types/questions.yaml | id: a, text: \"Blood     |"
                        + " questions#$defs/q-true-false-set/properties/statements/items",
                "one/types/questions.yaml | id: k7, text: \"one\"    | questions#$defs/part",
                "one/types/questions.yaml | before: a2,              |"
                        + " questions#$defs/q-ordering/properties/mistakes/items",
                "one/types/questions.yaml | left: l2, right: r3      |"
                        + " questions#$defs/q-matching/properties/wrong/items",
                "one/types/questions.yaml | value: 25,               |"
                        + " questions#$defs/q-numeric/properties/anticipated/items",
                "one/types/questions.yaml | text: invasion,          | questions#$defs/typed",
                "one/types/questions.yaml | id: heart, label:        |"
                        + " questions#$defs/q-hotspot/properties/regions/items",
                "one/types/questions.yaml | accept: [portal, hepatic portal], maxEdits: 1, |"
                        + " questions#$defs/blank/anyOf/0",
                "one/types/questions.yaml | 'options: [{ id: a, text: \"liver\"' | questions#$defs/blank/anyOf/1",
            })
    void bothKnowTheSameKeys(String file, String before, String pointer) throws IOException {
        Sources good = SourceScan.of(Path.of("src/test/content-every"));
        String path = "every/" + file;
        String text = good.text(path).orElseThrow();
        boolean block = Pattern.compile("(?m)^\\s*" + Pattern.quote(before))
                .matcher(text)
                .find();
        String marked = text.replace(
                before, "zzzzzzzzzz: 1" + (block ? "\n" + " ".repeat(indent(text, before)) : ", ") + before);
        assertThat(marked).isNotEqualTo(text);
        assertThat(schemaKeys(pointer)).isEqualTo(parserKeys(good.with(path, marked)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "vignette"
            })
    void bothKnowTheSameKeysOfEveryType(String type) throws IOException {
        Sources good = SourceScan.of(Path.of("src/test/content-every"));
        String path = "every/one/types/questions.yaml";
        String text = good.text(path).orElseThrow();
        String marked = text.replace("\n  type: " + type + "\n", "\n  type: " + type + "\n  zzzzzzzzzz: 1\n");
        assertThat(marked).isNotEqualTo(text);
        String name = type.equals("vignette") ? type : "q-" + type;
        assertThat(schemaKeys("questions#$defs/" + name)).isEqualTo(parserKeys(good.with(path, marked)));
    }

    @Test
    void whereTheParserTakesAnyWordsTheSchemaDoes() {
        HostileCourse course = new HostileCourse();
        assertThat(course.free()).hasSizeGreaterThan(100);
        course.with(i -> "Zebra crossing " + i, "x").forEach((file, text) -> {
            if (!file.endsWith(".svg")) {
                assertThat(violations(file, text)).as(file).isEmpty();
            }
        });
    }

    @Test
    void everyKeyStandsInAnExampleOfTheDocs() throws IOException {
        String doc = Files.readString(Path.of("docs/content-format.md"));
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> all = Files.list(SCHEMAS)) {
            for (Path schema : all.toList()) {
                collect(JSON.readTree(Files.readString(schema)), keys);
            }
        }
        String snippets = Pattern.compile("```(?:yaml|markdown)\\n(.*?)```", Pattern.DOTALL)
                .matcher(doc)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"));
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(snippets).containsPattern("(?m)(^|[{,\\s-])" + key + ":");
            assertThat(doc).as("explained").contains("`" + key + "`");
        });
    }

    private static void collect(JsonNode schema, Set<String> keys) {
        JsonNode properties = schema.path("properties");
        if (properties.isObject() && schema.path("type").asText().equals("object")) {
            properties.fieldNames().forEachRemaining(keys::add);
        }
        schema.forEach(child -> collect(child, keys));
    }

    private static int indent(String text, String before) {
        return text.indexOf(before) - text.lastIndexOf('\n', text.indexOf(before)) - 1;
    }

    private static Set<String> parserKeys(Sources marked) {
        return Compiler.compile(marked).report().problems().stream()
                .filter(problem -> problem.code().equals("unknown-key")
                        && problem.message().contains("zzzzzzzzzz"))
                .map(Problem::hint)
                .map(KNOWN::matcher)
                .filter(Matcher::matches)
                .flatMap(hint -> Arrays.stream(hint.group(1).split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> schemaKeys(String pointer) throws IOException {
        String[] parts = pointer.split("#", 2);
        JsonNode at = JSON.readTree(Files.readString(SCHEMAS.resolve(parts[0] + ".json")));
        for (String step : parts[1].isEmpty() ? new String[0] : parts[1].split("/")) {
            JsonNode inner = step.matches("\\d") ? at.path(Integer.parseInt(step)) : at.path(step);
            at = inner.isMissingNode() ? at.path("properties").path(step) : inner;
        }
        Set<String> keys = new TreeSet<>();
        at.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<ValidationMessage> violations(String file, String text) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.(yaml|md)$", "");
        Matcher front = FRONT_MATTER.matcher(text);
        String yaml = name.equals("lesson") && front.matches() ? front.group(1) : text;
        Object data = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonSchema schema = FACTORY.getSchema(SCHEMAS.resolve(name + ".json").toUri());
        return schema.validate(JSON.valueToTree(texts(data)));
    }

    /** Keys as text: JSON has no others. */
    private static Object texts(Object data) {
        if (data instanceof List<?> list) {
            return list.stream().map(SchemaTest::texts).toList();
        }
        if (data instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(one -> String.valueOf(one.getKey()), one -> texts(one.getValue())));
        }
        return data;
    }
}
