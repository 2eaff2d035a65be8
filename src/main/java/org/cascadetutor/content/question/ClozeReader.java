package org.cascadetutor.content.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.course.question.Cloze;
import org.cascadetutor.course.question.Cloze.Blank;
import org.cascadetutor.course.question.Option;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.course.text.SafeHtml;

/** Reads a cloze: its text is rendered, then cut at the blanks. */
final class ClozeReader {

    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([A-Za-z0-9-]{1,20})\\s*}}");

    private ClozeReader() {}

    static Question read(Fields fields, QuestionHead head, Parts parts) {
        String html = parts.html(fields, "text").value();
        List<String> marked =
                MARK.matcher(html).results().map(one -> one.group(1)).toList();
        Map<String, Blank> blanks = new HashMap<>();
        fields.value("blanks").flatMap(Value::fields).ifPresent(all -> all.names()
                .forEach(id -> blank(all, id, parts).ifPresent(blank -> blanks.put(id, blank))));
        checkMarks(fields, html, blanks, parts);
        List<Blank> inOrder = marked.stream()
                .flatMap(id -> Optional.ofNullable(blanks.get(id)).stream())
                .toList();
        return new Cloze(head, pieces(html), inOrder);
    }

    /** Each blank must be marked once in the text, and in its words, not in a link's address. */
    private static void checkMarks(Fields fields, String html, Map<String, Blank> blanks, Parts parts) {
        List<String> seen = MARK.matcher(Markdown.plain(html))
                .results()
                .map(one -> one.group(1))
                .sorted()
                .toList();
        List<String> marked =
                MARK.matcher(html).results().map(one -> one.group(1)).sorted().toList();
        boolean once = seen.equals(blanks.keySet().stream().sorted().toList());
        if (!once || !seen.equals(marked) || seen.isEmpty()) {
            parts.error(
                    "blanks-do-not-fit-text",
                    fields,
                    "text",
                    "the text marks %s, and `blanks` has %s"
                            .formatted(marked, blanks.keySet().stream().sorted().toList()),
                    "write {{1}} once in the text for each blank");
        }
    }

    private static List<SafeHtml> pieces(String html) {
        List<SafeHtml> pieces = new ArrayList<>();
        int from = 0;
        for (MatchResult mark : MARK.matcher(html).results().toList()) {
            pieces.add(new SafeHtml(html.substring(from, mark.start())));
            from = mark.end();
        }
        pieces.add(new SafeHtml(html.substring(from)));
        return pieces;
    }

    private static Optional<Blank> blank(Fields all, String id, Parts parts) {
        return all.value(id).flatMap(Value::fields).map(fields -> {
            Blank blank;
            if (fields.has("options")) {
                List<Option> options = parts.options(fields, "options");
                TypeReaders.requireOneKey(fields, "options", options, parts);
                blank = new Cloze.ChosenBlank(id, options);
            } else {
                blank = new Cloze.WrittenBlank(id, WordingReader.wording(fields, parts));
            }
            fields.rejectUnknown();
            return blank;
        });
    }
}
