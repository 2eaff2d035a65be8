package org.cascadetutor.course.question;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.text.Bloom;
import org.cascadetutor.course.text.Reference;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.course.text.Slug;
import org.cascadetutor.engine.item.AuthorLevel;
import org.cascadetutor.engine.item.SkillId;

/** What questions of every type have. */
public record QuestionHead(String id, Slug lesson, Traits traits, Texts texts, Source source) {

    /**
     * What a question practises, and how.
     *
     * @param verified whether every fact in it has been confirmed; others stay out of mastery checks
     * @param survival whether it tells or asks how long people live or how many die, which some do not want to see
     */
    public record Traits(
            List<SkillId> skills,
            AuthorLevel level,
            Bloom bloom,
            boolean verified,
            boolean shuffled,
            boolean survival) {
        public Traits {
            skills = List.copyOf(skills);
        }
    }

    /**
     * What a question says beside its parts; hints go from far to near.
     *
     * @param vignette the case it belongs to, where it is a step of one
     * @param explainedAt the anchor of the place in its lesson that explains it, where its author names one
     */
    public record Texts(
            SafeHtml stem,
            List<SafeHtml> hints,
            SafeHtml explanation,
            List<Reference> references,
            Optional<VignetteStep> vignette,
            Optional<String> explainedAt) {
        public Texts {
            hints = List.copyOf(hints);
            references = List.copyOf(references);
        }
    }

    /**
     * Where a question comes from.
     *
     * @param version first 12 hex digits of the SHA-256 of its canonical form
     * @param canonical its source as JSON with sorted keys, with the drawing and the case it needs
     */
    public record Source(String version, String canonical) {}
}
