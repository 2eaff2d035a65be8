package org.cascadetutor.content.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cascadetutor.content.report.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * The canonical form is what versions of questions are made from, and stored versions are kept for ever: it must stay what a JSON library
 * writes of the same values, keys sorted and scalars as text.
 */
class CanonicalTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TREES = 3_000;

    /** All that needs an escape somewhere, and what only looks so. */
    private static final List<String> PIECES = List.of(
            "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\r", "\b", "\f", "\u0000", "\u0007", "\u001b", "\u001f",
            "\u007f", "\u0085", "\u00a0", "é", "µ", "…", "\u2028", "\u2029", "\ufeff", "\uffff", "😀", "{{1}}", "<",
            ">", "&", "'", ":", "- ", "#", "[", "]", "{", "}", ",", "null", "true", "1e3", "~");

    @Test
    void randomTreesAreWrittenAsAJsonLibraryWritesThem() throws JsonProcessingException {
        SplittableRandom random = new SplittableRandom(20_260_101);
        for (int i = 0; i < TREES; i++) {
            Object tree = tree(random, 4);
            String yaml = dumped(tree, random);
            assertThat(canonical(yaml)).as(yaml).isEqualTo(JSON.writeValueAsString(sorted(tree)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                       | {}",
                "[]                       | []",
                "{a: [], b: {}, c: ''}    | {\"a\":[],\"b\":{},\"c\":\"\"}",
                "{b: 1, a: yes}           | {\"a\":\"yes\",\"b\":\"1\"}",
                "{b: 1.50, a: ~}          | {\"a\":\"~\",\"b\":\"1.50\"}",
                "['é', \"\\u00e9\"]       | [\"é\",\"é\"]",
                "[\"\\\"\\\\/\\n\\0\"]    | [\"\\\"\\\\/\\n\\u0000\"]",
                "{1: a, '1x': b, '': c}   | {\"\":\"c\",\"1\":\"a\",\"1x\":\"b\"}",
                "{a: {c: d, b: [x, y]}}   | {\"a\":{\"b\":[\"x\",\"y\"],\"c\":\"d\"}}",
            })
    void theFormIsPinned(String yaml, String json) {
        assertThat(canonical(yaml)).isEqualTo(json);
    }

    @Test
    void quotingCommentsOrderAndLineBreaksDoNotShow() {
        assertThat(canonical("# note\nb: [x,\n  y]\na: 'one'\n")).isEqualTo(canonical("{a: \"one\", b: [x, y]}"));
    }

    private static String canonical(String yaml) {
        return YamlDocument.parse(yaml, "x.yaml", 1, new Problems())
                .orElseThrow()
                .canonical();
    }

    private static Object tree(SplittableRandom random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(depth == 4 ? 1 : 0, 3);
        if (kind == 0) {
            return text(random);
        }
        int size = random.nextInt(0, 5);
        if (kind == 1) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(tree(random, depth - 1));
            }
            return list;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(text(random), tree(random, depth - 1));
        }
        return map;
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(0, 8); length > 0; length--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Object sorted(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, value) -> sorted.put((String) key, sorted(value)));
            return sorted;
        }
        return tree instanceof List<?> list
                ? list.stream().map(CanonicalTest::sorted).toList()
                : tree;
    }

    private static String dumped(Object tree, SplittableRandom random) {
        return new Dump(DumpSettings.builder()
                        .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
                        .setDefaultFlowStyle(random.nextBoolean() ? FlowStyle.FLOW : FlowStyle.BLOCK)
                        .setUseUnicodeEncoding(random.nextBoolean())
                        .setWidth(random.nextBoolean() ? 40 : 4_000)
                        .build())
                .dumpToString(tree);
    }
}
