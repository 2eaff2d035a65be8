package org.cascadetutor.content.read;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.YamlDocument;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.content.scan.Sources;
import org.cascadetutor.course.CourseWords;
import org.cascadetutor.course.GlossaryTerm;
import org.cascadetutor.course.Misconception;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.engine.item.SkillId;

/** Reads misconceptions.yaml, glossary.yaml and references.yaml; a file that is missing is empty. */
public final class WordsReader {

    private final String folder;
    private final Sources sources;
    private final Problems problems;
    private final RenderContext context;

    public WordsReader(String folder, Sources sources, Problems problems) {
        this.folder = folder;
        this.sources = sources;
        this.problems = problems;
        this.context = new RenderContext(folder, Map.of(), Map.of(), Map.of(), problems);
    }

    /** All of them, as far as they can be used. */
    public CourseWords read() {
        Map<String, Misconception> misconceptions = new LinkedHashMap<>();
        each("misconceptions.yaml", fields -> add(misconceptions, fields, "id", misconception(fields)));
        Map<String, GlossaryTerm> terms = new LinkedHashMap<>();
        each("glossary.yaml", fields -> add(terms, fields, "id", term(fields)));
        Map<String, Reference> references = new LinkedHashMap<>();
        each("references.yaml", fields -> add(references, fields, "key", reference(fields)));
        List<GlossaryTerm> sorted = terms.values().stream()
                .sorted(Comparator.comparing(term -> term.term().toLowerCase(Locale.ROOT)))
                .toList();
        return new CourseWords(misconceptions, sorted, references);
    }

    private Misconception misconception(Fields fields) {
        return new Misconception(
                fields.required("id"),
                fields.required("belief"),
                Markdown.inline(fields.required("refutation"), fields.place("refutation"), context),
                fields.texts("skills").stream().map(SkillId::new).collect(Collectors.toSet()));
    }

    private GlossaryTerm term(Fields fields) {
        SafeHtml definition = Markdown.inline(fields.required("definition"), fields.place("definition"), context);
        return new GlossaryTerm(
                fields.required("id"), fields.required("term"), definition, Markdown.plain(definition.value()));
    }

    private static Reference reference(Fields fields) {
        return new Reference(
                fields.required("key"),
                fields.required("citation"),
                fields.text("doi"),
                fields.text("pmid"),
                fields.text("url").filter(url -> url.startsWith("https://") || url.startsWith("http://")));
    }

    private <T> void add(Map<String, T> known, Fields fields, String key, T value) {
        String id = fields.text(key).orElse("");
        fields.rejectUnknown();
        if (known.putIfAbsent(id, value) != null) {
            problems.error(
                    "duplicate-id",
                    fields.place(key),
                    "`%s` stands here twice".formatted(id),
                    "every id must be unique");
        }
    }

    private void each(String name, Consumer<Fields> reader) {
        String file = folder + "/" + name;
        sources.text(file)
                .filter(found -> !found.isBlank())
                .map(found -> YamlDocument.list(found, file, problems))
                .orElse(List.of())
                .stream()
                .flatMap(value -> value.fields().stream())
                .forEach(reader);
    }
}
