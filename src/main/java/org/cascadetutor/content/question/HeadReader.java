package org.cascadetutor.content.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.content.parse.Fields;
import org.cascadetutor.content.parse.Value;
import org.cascadetutor.content.render.Markdown;
import org.cascadetutor.content.render.RenderContext;
import org.cascadetutor.content.report.Problems;
import org.cascadetutor.course.question.QuestionHead;
import org.cascadetutor.course.question.QuestionHead.Source;
import org.cascadetutor.course.question.QuestionHead.Texts;
import org.cascadetutor.course.question.QuestionHead.Traits;
import org.cascadetutor.course.question.VignetteStep;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.SkillId;

/** Reads what questions of every type have. */
final class HeadReader {

    /** Keys that steps of a vignette carry once they are taken apart; no author writes them there. */
    static final String CASE = "case";

    static final String VIGNETTE = "vignette";
    static final String STEP = "vignetteStep";
    static final String STEPS = "vignetteSteps";

    private static final int VERSION_DIGITS = 12;

    private final Slug lesson;
    private final RenderContext context;

    HeadReader(Slug lesson, RenderContext context) {
        this.lesson = lesson;
        this.context = context;
    }

    private enum Review {
        VERIFIED,
        NEEDS_REVIEW
    }

    /** The id as it stands, with a problem where it cannot be one. */
    static String id(Fields fields, Problems problems) {
        String id = fields.required("id");
        if (!id.isEmpty() && !Slug.valid(id)) {
            problems.error(
                    "bad-id",
                    fields.place("id"),
                    "`%s` cannot be an id".formatted(id),
                    "use lower-case letters, digits and hyphens");
        }
        return id;
    }

    QuestionHead read(Fields fields, Value value) {
        String id = id(fields, context.problems());
        return new QuestionHead(id, lesson, traits(fields), texts(fields), source(value.canonical()));
    }

    private Traits traits(Fields fields) {
        List<SkillId> skills = fields.texts("skills").stream()
                .filter(skill -> !skill.isBlank())
                .map(SkillId::new)
                .toList();
        if (skills.isEmpty()) {
            context.problems()
                    .error(
                            "question-without-skill",
                            fields.place("skills"),
                            "the question has no skill",
                            "name the skills it practises");
        }
        return new Traits(
                skills.isEmpty() ? List.of(new SkillId("none")) : skills,
                fields.oneOf("difficulty", AuthorLevel.MEDIUM),
                fields.oneOf("bloom", Bloom.UNDERSTAND),
                fields.oneOf("review", Review.VERIFIED) == Review.VERIFIED,
                fields.flag("shuffle", true),
                fields.flag("survival", false));
    }

    private Texts texts(Fields fields) {
        List<SafeHtml> hints = fields.texts("hints").stream()
                .map(hint -> Markdown.inline(hint, fields.place("hints"), context))
                .toList();
        return new Texts(
                Markdown.inline(fields.required("stem"), fields.place("stem"), context),
                hints,
                fields.text("explanation")
                        .map(text -> Markdown.inline(text, fields.place("explanation"), context))
                        .orElse(SafeHtml.EMPTY),
                references(fields),
                vignette(fields),
                fields.text("explainedAt"));
    }

    private Optional<VignetteStep> vignette(Fields fields) {
        return Optional.of(VIGNETTE)
                .filter(fields::has)
                .flatMap(fields::text)
                .map(id -> new VignetteStep(
                        id,
                        Markdown.inline(fields.required(CASE), fields.place(CASE), context),
                        fields.number(STEP, 1),
                        fields.number(STEPS, 1)));
    }

    private List<Reference> references(Fields fields) {
        return fields.texts("references").stream()
                .flatMap(key -> {
                    Optional<Reference> found =
                            Optional.ofNullable(context.references().get(key));
                    if (found.isEmpty()) {
                        context.problems()
                                .error(
                                        "unknown-reference",
                                        fields.place("references"),
                                        "there is no reference `%s`".formatted(key),
                                        "add it to references.yaml");
                    }
                    return found.stream();
                })
                .toList();
    }

    private static Source source(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return new Source(HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS), canonical);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
