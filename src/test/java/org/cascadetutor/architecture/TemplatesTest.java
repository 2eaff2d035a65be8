package org.cascadetutor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cascadetutor.texts.InsightMessages;
import org.cascadetutor.texts.MapMessages;
import org.cascadetutor.texts.Messages;
import org.junit.jupiter.api.Test;

/** Templates write nothing raw but safe HTML, and no words of their own. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAGS_AND_EXPRESSIONS = Pattern.compile("<!--.*?-->|<[^>]*>|\\{[^}]*}", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names and key caps, which are the same in every language. */
    private static final List<String> KNOWN = List.of("Cascade", "attempts", "csv", "json");

    @Test
    void nothingIsWrittenRaw() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain(".raw}")
                    .doesNotContain(".safe}");
        }
    }

    @Test
    void noWordsAreHardCoded() throws IOException {
        for (Path template : templates()) {
            String text = withoutQuotedBraces(Files.readString(template));
            String words = TAGS_AND_EXPRESSIONS.matcher(text).replaceAll(" ").replaceAll("&\\w+;", " ");
            assertThat(WORD.matcher(words).results().map(one -> one.group()).filter(word -> !KNOWN.contains(word)))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void noStyleOrScriptStandsInline() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain(" style=")
                    .doesNotContain("<style")
                    .doesNotContainPattern("\\son[a-z]+=");
        }
    }

    @Test
    void everyOtherLanguageTranslatesKnownKeysOnly() throws IOException {
        assertThat(german("msg")).isNotEmpty().isSubsetOf(keys(Messages.class));
        assertThat(german("map")).containsExactlyInAnyOrderElementsOf(keys(MapMessages.class));
        assertThat(german("insight")).containsExactlyInAnyOrderElementsOf(keys(InsightMessages.class));
    }

    /** With more, Quarkus 3 generates a class the virtual machine refuses. */
    @Test
    void noBundleHoldsMoreThanThreeHundredTexts() {
        assertThat(keys(Messages.class)).hasSizeLessThanOrEqualTo(300);
        assertThat(keys(MapMessages.class)).hasSizeLessThanOrEqualTo(300);
        assertThat(keys(InsightMessages.class)).hasSizeLessThanOrEqualTo(300);
    }

    private static List<String> keys(Class<?> bundle) {
        return Stream.of(bundle.getMethods())
                .map(java.lang.reflect.Method::getName)
                .toList();
    }

    private static Set<String> german(String bundle) throws IOException {
        Properties german = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages/" + bundle + "_de.properties"))) {
            german.load(reader);
        }
        return german.stringPropertyNames();
    }

    /** Attribute values with a `>` in an expression would end the tag too early for a simple reading. */
    private static String withoutQuotedBraces(String text) {
        return text.replaceAll("\\{[^{}]*}", " ");
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
