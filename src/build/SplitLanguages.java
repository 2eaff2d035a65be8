import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language is one file, LANGUAGE.properties with lines BUNDLE.KEY=TEXT; message bundles want a file each. Run by the build:
 * java SplitLanguages.java LANGUAGES RESOURCES CLASSES. Writes CLASSES/messages/BUNDLE_LANGUAGE.properties and, in
 * CLASSES/languages.txt, one language a line. A bundle's own file under RESOURCES/messages is honoured: its lines come
 * first, those of the language's file win.
 */
class SplitLanguages {

    public static void main(String[] folders) throws IOException {
        Path own = Path.of(folders[1]).resolve("messages");
        Path messages = Files.createDirectories(Path.of(folders[2]).resolve("messages"));
        List<String> languages = new ArrayList<>();
        for (Path file : files(Path.of(folders[0]))) {
            String language = file.getFileName().toString().replace(".properties", "");
            languages.add(language);
            for (Map.Entry<String, List<String>> bundle : bundles(file).entrySet()) {
                String name = bundle.getKey() + "_" + language + ".properties";
                Files.write(messages.resolve(name), merged(own.resolve(name), bundle.getValue()));
            }
        }
        Files.write(Path.of(folders[2]).resolve("languages.txt"), languages);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, List<String>> bundles(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("[a-z]+\\.\\w+=.*"))
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf('.')),
                        TreeMap::new,
                        Collectors.mapping(line -> line.substring(line.indexOf('.') + 1), Collectors.toList())));
    }

    private static List<String> merged(Path own, List<String> lines) throws IOException {
        Map<String, String> byKey = new TreeMap<>();
        List<String> earlier = Files.exists(own) ? Files.readAllLines(own, StandardCharsets.UTF_8) : List.of();
        Stream.concat(earlier.stream(), lines.stream())
                .filter(line -> line.matches("\\w+=.*"))
                .forEach(line -> byKey.put(line.substring(0, line.indexOf('=')), line));
        return List.copyOf(byKey.values());
    }
}
