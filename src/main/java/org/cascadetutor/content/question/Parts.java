package org.cascadetutor.content.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.course.question.Cause;
import org.cascadetutor.course.question.Option;
import org.cascadetutor.course.question.Ordering.Mistake;
import org.cascadetutor.course.question.Part;
import org.cascadetutor.course.question.Slip;
import org.cascadetutor.course.text.SafeHtml;

/** Reads the parts that several types of question share. */
final class Parts {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final RenderContext context;

    Parts(RenderContext context) {
        this.context = context;
    }

    SafeHtml html(Fields fields, String key) {
        return Markdown.inline(fields.required(key), fields.place(key), context);
    }

    SafeHtml optionalHtml(Fields fields, String key) {
        return fields.text(key)
                .map(text -> Markdown.inline(text, fields.place(key), context))
                .orElse(SafeHtml.EMPTY);
    }

    /** Options or reasons under a key; at least two, each with an id of its own. */
    List<Option> options(Fields fields, String key) {
        Set<String> seen = new HashSet<>();
        List<Option> options = fields.list(key).stream()
                .flatMap(value -> value.fields().stream())
                .map(one -> option(one, seen))
                .toList();
        if (options.size() < 2) {
            error("too-few-options", fields, key, "there must be at least two under `%s`".formatted(key), "add some");
        }
        return options;
    }

    private Option option(Fields fields, Set<String> seen) {
        Option option = new Option(
                uniqueId(fields, seen),
                html(fields, "text"),
                fields.flag("correct", false),
                feedback(fields),
                cause(fields));
        fields.rejectUnknown();
        return option;
    }

    /** The regions of a figure: options whose texts are labels. */
    List<Option> regions(Fields fields) {
        Set<String> seen = new HashSet<>();
        return fields.list("regions").stream()
                .flatMap(value -> value.fields().stream())
                .map(one -> {
                    Option region = new Option(
                            uniqueId(one, seen),
                            html(one, "label"),
                            one.flag("correct", false),
                            feedback(one),
                            cause(one));
                    one.rejectUnknown();
                    return region;
                })
                .toList();
    }

    /** What to say about a part. */
    SafeHtml feedback(Fields fields) {
        return optionalHtml(fields, "feedback");
    }

    List<Part> cards(Fields fields, String key) {
        Set<String> seen = new HashSet<>();
        return fields.list(key).stream()
                .flatMap(value -> value.fields().stream())
                .map(one -> {
                    Part card = new Part(uniqueId(one, seen), html(one, "text"));
                    one.rejectUnknown();
                    return card;
                })
                .toList();
    }

    List<Mistake> mistakes(Fields fields, List<Part> cards) {
        return fields.list("mistakes").stream()
                .flatMap(value -> value.fields().stream())
                .map(one -> mistake(one, cards))
                .toList();
    }

    private Mistake mistake(Fields fields, List<Part> cards) {
        Mistake mistake = new Mistake(
                fields.required("before"), fields.required("after"), html(fields, "feedback"), cause(fields));
        List<String> ids = cards.stream().map(Part::id).toList();
        if (ids.indexOf(mistake.before()) <= ids.indexOf(mistake.after()) || !ids.contains(mistake.after())) {
            error(
                    "mistake-is-right",
                    fields,
                    "before",
                    "putting `%s` before `%s` is no mistake here".formatted(mistake.before(), mistake.after()),
                    "`before` names the card that was wrongly put ahead of `after`");
        }
        fields.rejectUnknown();
        return mistake;
    }

    /** The misconception or the slip that a wrong part shows. */
    Cause cause(Fields fields) {
        Optional<String> misconception = misconception(fields, "misconception");
        Optional<Slip> slip =
                fields.value("slip").isPresent() ? Optional.of(fields.oneOf("slip", Slip.MIXED_UP)) : Optional.empty();
        if (misconception.isPresent() && slip.isPresent()) {
            context.problems()
                    .warning(
                            "misconception-and-slip",
                            fields.place("slip"),
                            "a wrong answer shows a misconception or a slip, not both",
                            "keep the one that fits");
        }
        return new Cause(misconception, slip);
    }

    Optional<String> misconception(Fields fields, String key) {
        return fields.text(key).filter(id -> !id.isBlank());
    }

    RenderContext context() {
        return context;
    }

    void error(String code, Fields fields, String key, String message, String hint) {
        context.problems().error(code, fields.place(key), message, hint);
    }

    String uniqueId(Fields fields, Set<String> seen) {
        String id = fields.required("id");
        if (!seen.add(id)) {
            error("duplicate-id", fields, "id", "`%s` stands here twice".formatted(id), "every id must be unique");
        }
        if (!ID.matcher(id).matches()) {
            error(
                    "bad-id",
                    fields,
                    "id",
                    "`%s` cannot be an id".formatted(id),
                    "use up to 40 letters, digits and hyphens");
        }
        return id;
    }
}
