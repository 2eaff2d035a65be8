package org.cascadetutor.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cascadetutor.content.lint.item.Advice;
import org.cascadetutor.content.lint.item.Item;
import org.cascadetutor.content.lint.item.ItemReader;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.parse.YamlDocument;
import org.cascadetutor.content.report.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on single questions: what they must find, and above all what they must leave alone. */
class WordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which of these is not a route?",
                "Which statement is false?",
                "Which of the following does not belong?",
                "All hold EXCEPT one. Which one?",
                "Which organ is least likely to hold a deposit?",
                "Which route doesn't pass the liver?",
                "Which cell cannot divide?"
            })
    void aQuestionForWhatIsNotSoIsFound(String stem) {
        assertThat(codes(stem, "x", "y")).contains("negative-lead-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A drug did not shrink the tumours. Which explanation fits?",
                "Which finding would show that the sheet is not yet crossed?",
                "Why does a cell that cannot divide matter?",
                "Which cells, if not the cancer cells, release the enzymes?",
                "A person has no symptoms. What is the next step?",
                "Which of these needs at least two scans?",
                "What follows when nothing is found?"
            })
    void otherNegationsAreLeftAlone(String stem) {
        assertThat(codes(stem, "x", "y")).doesNotContain("negative-lead-in");
    }

    @ParameterizedTest
    @CsvSource({
        "under the lining,  Is it not under the lining?,               true",
        "under the lining,  Is it under the lining or above the lining?, false",
        "under the lining,  Think of the lining.,                      false",
        "CT,                CT comes from computed.,                   false",
    })
    void aHintMustNotHaveTheKeysWords(String key, String hint, boolean tells) {
        assertThat(codes("Where is it?", key, hint).contains("hint-tells-the-answer")).isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "None of the above.            | true",
                "all of these                  | true",
                "Both a and b                  | true",
                "Nodes trap all, so none of them gets further. | false",
                "It moves all of the above-ground water. | true",
                "Neither of the two vessels    | false"
            })
    void optionsThatSpeakOfOthersAreFound(String option, boolean found) {
        assertThat(codes("Where is it?", option, "Look.").contains("all-or-none-of-the-above"))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"yes it does, false", "'under the lining, as a thin sheet', true", "between the lining, false"})
    void aKeyIsLongOnlyComparedWithTheOthers(String key, boolean longest) {
        assertThat(codes("Where is it?", key, "Look.").contains("key-is-longest")).isEqualTo(longest);
    }

    private static List<String> codes(String stem, String key, String hint) {
        String yaml =
                """
                - id: one
                  skills: [a]
                  type: single-choice
                  stem: "%s"
                  options:
                    - { id: a, text: "above the lining", slip: mixed-up, feedback: x }
                    - { id: b, text: "%s", correct: true, feedback: x }
                    - { id: c, text: "beside the lining", slip: reversed, feedback: x }
                  hints: ["%s"]
                  explanation: x
                  references: [r]
                """
                        .formatted(stem, key, hint);
        Stream<Item> items = YamlDocument.list(yaml, "q.yaml", new Problems()).stream()
                .map(Value::peek)
                .flatMap(entry -> ItemReader.read(entry).stream());
        return items.flatMap(ItemRules::apply).map(Advice::code).toList();
    }
}
