package org.cascadetutor.content.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cascadetutor.content.lint.prose.AvoidedWords;
import org.cascadetutor.content.parse.Fields;

/** Reads `avoid` of course.yaml: words the course does not want, with what to write instead. */
public final class AvoidReader {

    private AvoidReader() {}

    public static AvoidedWords read(Fields course) {
        Map<String, String> insteadByWord = new LinkedHashMap<>();
        course.list("avoid").stream().flatMap(value -> value.fields().stream()).forEach(fields -> {
            List<String> words = fields.texts("words");
            String instead = fields.text("instead").orElse("");
            fields.rejectUnknown();
            words.stream()
                    .map(String::strip)
                    .filter(word -> !word.replace("*", "").isBlank())
                    .forEach(word -> insteadByWord.put(word, instead));
        });
        return new AvoidedWords(insteadByWord);
    }
}
