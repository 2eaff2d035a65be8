package org.cascadetutor.course.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.course.text.Spelling;

/**
 * Which written answers are right, and which wrong ones are known. Pure.
 *
 * @param accept at least one; the first is shown as the answer
 * @param maxEdits how many letters may be missing, too many, wrong or swapped
 * @param exact whether case, accents and punctuation count
 */
public record Wording(List<String> accept, int maxEdits, boolean exact, List<Anticipated> anticipated) {

    /** The longest text that is read. */
    static final int LONGEST = 300;

    /**
     * An answer that is not the right one, and known.
     *
     * @param score what it is worth all the same, 0 to 1
     */
    public record Anticipated(String text, double score, SafeHtml feedback, Cause cause) {}

    /** What a text is worth; `known` where it is one that was anticipated. */
    record Judged(double score, Optional<Anticipated> known) {

        SafeHtml feedback() {
            return known.map(Anticipated::feedback).orElse(SafeHtml.EMPTY);
        }

        Cause cause() {
            return known.map(Anticipated::cause).orElse(Cause.UNKNOWN);
        }
    }

    public Wording {
        accept = List.copyOf(accept);
        anticipated = List.copyOf(anticipated);
    }

    /** The answer to be shown. */
    public String shown() {
        return accept.get(0);
    }

    Set<String> misconceptions() {
        return Cause.misconceptions(anticipated.stream().map(Anticipated::cause).toList());
    }

    /** Whether a text is one of those accepted, letter for letter. */
    public boolean accepts(String text) {
        return accept.stream().anyMatch(one -> folded(one).equals(folded(text)));
    }

    /** Why a text cannot be judged, if so. */
    Optional<String> unfit(String said) {
        if (said.length() > LONGEST) {
            return Optional.of("text-too-long");
        }
        return folded(said).isEmpty() ? Optional.of("empty-text") : Optional.empty();
    }

    /** The nearest of all that is accepted and anticipated decides; of two as near, the accepted one. */
    Judged judge(String said) {
        String text = folded(said);
        int toAccepted =
                accept.stream().mapToInt(one -> distance(one, text)).min().orElse(Integer.MAX_VALUE);
        Optional<Anticipated> known =
                anticipated.stream().min(Comparator.comparingInt(one -> distance(one.text(), text)));
        int toKnown = known.map(one -> distance(one.text(), text)).orElse(Integer.MAX_VALUE);
        if (toAccepted <= maxEdits && toAccepted <= toKnown) {
            return new Judged(1, Optional.empty());
        }
        return toKnown <= maxEdits ? new Judged(known.orElseThrow().score(), known) : new Judged(0, Optional.empty());
    }

    private int distance(String known, String said) {
        return Spelling.edits(folded(known), said);
    }

    private String folded(String text) {
        return exact ? Spelling.exact(text) : Spelling.folded(text);
    }
}
