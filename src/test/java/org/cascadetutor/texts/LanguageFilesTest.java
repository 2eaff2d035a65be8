package org.cascadetutor.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every language says everything that English says, with the same names in braces; and one file is a language. */
class LanguageFilesTest {

    private static final Path LANGUAGES = Path.of("src/main/languages");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern PLURAL = Pattern.compile("\\{#if (\\w+) == 1}");

    @TempDir
    Path folder;

    @Test
    void everyLanguageSaysEverythingAndNothingElse() throws IOException {
        for (Path language : languages()) {
            split(LANGUAGES);
            String tag = tag(language);
            for (Class<?> bundle : bundles()) {
                String name = name(bundle);
                assertThat(said(name, tag).keySet())
                        .as("%s in %s", name, tag)
                        .containsExactlyInAnyOrderElementsOf(english(bundle).keySet());
            }
            assertThat(prefixes(language)).as("bundles in %s", tag).isSubsetOf(names());
        }
    }

    @Test
    void everyLanguageNamesTheSameValuesAndCountsTheSame() throws IOException {
        split(LANGUAGES);
        for (Path language : languages()) {
            for (Class<?> bundle : bundles()) {
                Map<String, String> said = said(name(bundle), tag(language));
                english(bundle).forEach((key, text) -> {
                    assertThat(found(PARAMETER, said.get(key)))
                            .as("%s in %s", key, tag(language))
                            .isEqualTo(found(PARAMETER, text));
                    assertThat(found(PLURAL, said.get(key)))
                            .as("one and many of %s in %s", key, tag(language))
                            .isEqualTo(found(PLURAL, text));
                });
            }
        }
    }

    @Test
    void noKeyStandsTwiceInALanguage() throws IOException {
        for (Path language : languages()) {
            List<String> keys = Files.readAllLines(language).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void aThirdLanguageIsOneFile() throws IOException {
        Path two = Files.createDirectories(folder.resolve("languages"));
        Files.writeString(two.resolve("nl.properties"), "# Nederlands\nmsg.nav_map=Kaart\ninsight.story_right=goed\n");
        Files.copy(LANGUAGES.resolve("de.properties"), two.resolve("de.properties"));
        split(two);
        assertThat(Files.readAllLines(folder.resolve("languages.txt"))).containsExactly("de", "nl");
        assertThat(said("msg", "nl")).containsExactly(Map.entry("nav_map", "Kaart"));
        assertThat(said("insight", "nl")).containsExactly(Map.entry("story_right", "goed"));
    }

    @Test
    void aBundlesOwnFileIsHonouredAndTheLanguagesFileWins() throws IOException {
        Path own = Files.createDirectories(folder.resolve("resources/messages"));
        Files.writeString(own.resolve("plan_de.properties"), "title=Alt\nday=Tag\n");
        Path languages = Files.createDirectories(folder.resolve("languages"));
        Files.writeString(languages.resolve("de.properties"), "plan.title=Neu\n");
        run(languages, folder.resolve("resources"));
        assertThat(said("plan", "de")).containsOnly(Map.entry("title", "Neu"), Map.entry("day", "Tag"));
    }

    private void split(Path languages) throws IOException {
        run(languages, RESOURCES);
    }

    private void run(Path languages, Path resources) throws IOException {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "src/build/SplitLanguages.java",
                            languages.toString(),
                            resources.toString(),
                            folder.toString())
                    .inheritIO()
                    .start();
            assertThat(process.waitFor()).isZero();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Map<String, String> said(String bundle, String language) throws IOException {
        Path made = folder.resolve("messages/%s_%s.properties".formatted(bundle, language));
        Path own = RESOURCES.resolve("messages/" + made.getFileName());
        Path file = Files.exists(made) ? made : own;
        assertThat(file).exists();
        Map<String, String> said = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.contains("=") && !line.startsWith("#")) {
                said.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        return said;
    }

    private static Map<String, String> english(Class<?> bundle) {
        return Stream.of(bundle.getMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .collect(Collectors.toMap(Method::getName, method -> method.getAnnotation(Message.class)
                        .value()));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(one -> one.group(1))
                .filter(name -> !name.equals("else"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> languages() throws IOException {
        try (Stream<Path> files = Files.list(LANGUAGES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private static String tag(Path language) {
        return language.getFileName().toString().replace(".properties", "");
    }

    private static Set<String> prefixes(Path language) throws IOException {
        return Files.readAllLines(language).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('.')))
                .collect(Collectors.toSet());
    }

    private static List<String> names() {
        return bundles().stream().map(LanguageFilesTest::name).toList();
    }

    private static String name(Class<?> bundle) {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        return name.equals(MessageBundle.DEFAULTED_NAME) ? "msg" : name;
    }

    /** Every bundle of the package, so that a new one cannot be forgotten here. */
    static List<Class<?>> bundles() {
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
}
