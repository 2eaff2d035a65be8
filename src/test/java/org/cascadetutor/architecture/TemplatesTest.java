package org.cascadetutor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates write nothing raw but safe HTML, and no words of their own. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAGS_AND_EXPRESSIONS = Pattern.compile("<!--.*?-->|<[^>]*>|\\{[^}]*}", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");

    /** What a reader or a screen reader is told by an attribute. */
    private static final Pattern SPOKEN = Pattern.compile(
            "\\s(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|data-label)=\"([^\"]*)\"");

    /** Text put into the page as it stands in the script: two words, or one with a capital. */
    private static final Pattern SPEAKING =
            Pattern.compile("(textContent|innerText|title|placeholder|alt)\\s*=\\s*[\"'`][^\"'`$]*\\p{L}{2}"
                    + "|setAttribute\\(\"(aria-label|title|alt|placeholder)\",\\s*[\"'`][^\"'`$]*\\p{L}{2}"
                    + "|(alert|confirm|prompt)\\(");

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

    /** Words hide in attributes too. */
    @Test
    void noWordsAreHardCodedInAttributes() throws IOException {
        for (Path template : templates()) {
            String text = withoutQuotedBraces(Files.readString(template));
            assertThat(SPOKEN.matcher(text).results().map(one -> one.group(2)).filter(value -> WORD.matcher(value)
                            .find()))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    /** A script's words come from the page, which knows the language. */
    @Test
    void scriptsSayNothingOfTheirOwn() throws IOException {
        try (Stream<Path> scripts = Files.walk(ASSETS)) {
            for (Path script :
                    scripts.filter(file -> file.toString().endsWith(".js")).toList()) {
                assertThat(SPEAKING.matcher(Files.readString(script)).results().map(one -> one.group()))
                        .as(script.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        String used = everythingThatMayNameAText();
        for (Class<?> bundle : bundles()) {
            assertThat(keys(bundle).stream().filter(key -> !used.contains(key) && !composed(key)))
                    .as(bundle.getSimpleName())
                    .isEmpty();
        }
    }

    /** Keys made of a part and a code: `level_` and the level, `reason_` and the reason. */
    private static boolean composed(String key) {
        return Stream.of(
                        "level_",
                        "reason_",
                        "error_",
                        "confidence_",
                        "check_",
                        "practice_",
                        "review_",
                        "diagnostic_",
                        "theme_",
                        "text_",
                        "motion_",
                        "wrong_",
                        "story_kind_",
                        "way_",
                        "kind_",
                        "lede_",
                        "report_reason_",
                        "search_kind_")
                .anyMatch(key::startsWith);
    }

    private static String everythingThatMayNameAText() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Stream.of(TEMPLATES, Path.of("src/main/java")).flatMap(TemplatesTest::walk)) {
            for (Path file : files.filter(file -> !file.toString().contains("/texts/"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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

    /** Without it the browser would not run it. */
    @Test
    void everyScriptCarriesTheNonceAndComesFromAFile() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("<script(?! nonce=\"\\{inject:nonce\\.value}\" src=\")");
        }
    }

    /** With more, Quarkus 3 generates a class the virtual machine refuses. */
    @Test
    void noBundleHoldsMoreThanThreeHundredTexts() {
        assertThat(bundles()).isNotEmpty().allSatisfy(bundle -> assertThat(keys(bundle))
                .as(bundle.getSimpleName())
                .hasSizeLessThanOrEqualTo(300));
    }

    /** Every bundle of the package, so that a new one cannot be forgotten here. */
    private static List<Class<?>> bundles() {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/cascadetutor/texts"))) {
            List<Class<?>> bundles = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.endsWith("Messages")) {
                    bundles.add(Class.forName("org.cascadetutor.texts." + name));
                }
            }
            return bundles;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private static List<String> keys(Class<?> bundle) {
        return Stream.of(bundle.getMethods())
                .map(java.lang.reflect.Method::getName)
                .toList();
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
