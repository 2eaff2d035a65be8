package org.cascadetutor.course.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cascadetutor.course.text.SafeHtml;

/**
 * A text with blanks; score is the share of blanks filled rightly.
 *
 * @param pieces of the text around the blanks: one more than there are blanks
 * @param blanks in the order they stand in the text
 */
public record Cloze(QuestionHead head, List<SafeHtml> pieces, List<Blank> blanks) implements Question {

    /** A blank, to be written or to be chosen. */
    public sealed interface Blank {
        String id();

        /** Chance of filling it rightly by guessing. */
        double guessFloor();

        Set<String> misconceptions();

        /** Why it cannot be filled with that, if so. */
        Optional<String> unfit(String filled);

        /** What it is worth when filled with that, and what there is to say. */
        Filled filled(String with);

        /** What should stand in it, in words. */
        String right();

        /** What a learner filled it with, in words. */
        String said(String with);
    }

    /** A blank that was filled: what it is worth, and what to say. */
    public record Filled(double score, PartFeedback part) {}

    /** To be written. */
    public record WrittenBlank(String id, Wording wording) implements Blank {
        @Override
        public double guessFloor() {
            return 0;
        }

        @Override
        public Set<String> misconceptions() {
            return wording.misconceptions();
        }

        @Override
        public Optional<String> unfit(String filled) {
            return wording.unfit(filled);
        }

        @Override
        public String right() {
            return wording.shown();
        }

        @Override
        public String said(String with) {
            return with;
        }

        @Override
        public Filled filled(String with) {
            Wording.Judged judged = wording.judge(with);
            return new Filled(
                    judged.score(), new PartFeedback(id, true, judged.score() >= 1, judged.feedback(), judged.cause()));
        }
    }

    /** To be chosen. */
    public record ChosenBlank(String id, List<Option> options) implements Blank {
        public ChosenBlank {
            options = List.copyOf(options);
        }

        @Override
        public double guessFloor() {
            return 1.0 / options.size();
        }

        @Override
        public Set<String> misconceptions() {
            return Option.misconceptions(options);
        }

        @Override
        public Optional<String> unfit(String filled) {
            return Option.find(options, filled).isPresent() ? Optional.empty() : Optional.of("unknown-part");
        }

        @Override
        public Filled filled(String with) {
            Option option = Option.find(options, with).orElseThrow();
            Cause cause = option.correct() ? Cause.UNKNOWN : option.cause();
            return new Filled(
                    option.correct() ? 1 : 0, new PartFeedback(id, true, option.correct(), option.feedback(), cause));
        }

        @Override
        public String right() {
            return options.stream()
                    .filter(Option::correct)
                    .findFirst()
                    .orElseThrow()
                    .text()
                    .words();
        }

        @Override
        public String said(String with) {
            return Option.find(options, with).orElseThrow().text().words();
        }
    }

    public Cloze {
        pieces = List.copyOf(pieces);
        blanks = List.copyOf(blanks);
    }

    @Override
    public String type() {
        return "cloze";
    }

    @Override
    public List<String> gaps() {
        return blanks.stream().map(Blank::id).toList();
    }

    @Override
    public double guessFloor() {
        return blanks.stream().mapToDouble(Blank::guessFloor).reduce(1, (a, b) -> a * b);
    }

    @Override
    public Set<String> misconceptions() {
        Set<String> all = new HashSet<>();
        blanks.forEach(blank -> all.addAll(blank.misconceptions()));
        return all;
    }

    @Override
    public Presentation present(long seed) {
        Presentation shown = Presentation.none();
        for (Blank blank : blanks) {
            if (blank instanceof ChosenBlank chosen) {
                List<Part> options =
                        Shuffle.unlessKept(Option.parts(chosen.options()), head, seed + blanks.indexOf(blank));
                shown = shown.with("blank " + blank.id(), options);
            }
        }
        return shown;
    }

    @Override
    public Grading grade(Answer answer) {
        if (!(answer instanceof Answer.FilledBlanks said)) {
            return Grading.wrongType();
        }
        Map<String, String> filled = said.blanks();
        Set<String> ids = blanks.stream().map(Blank::id).collect(Collectors.toSet());
        return Grading.complete(ids, filled.keySet())
                .or(() -> blanks.stream()
                        .flatMap(blank -> blank.unfit(filled.get(blank.id())).stream())
                        .findFirst()
                        .map(Grading::malformed))
                .orElseGet(() -> graded(filled));
    }

    private Grading graded(Map<String, String> filled) {
        List<Filled> all = blanks.stream()
                .map(blank -> blank.filled(filled.get(blank.id())))
                .toList();
        List<PartFeedback> parts = all.stream().map(Filled::part).toList();
        double score = all.stream().mapToDouble(Filled::score).sum() / blanks.size();
        return new Grading.Graded(new Grade(
                StrictMath.min(1, score),
                parts,
                Cause.misconceptions(parts.stream().map(PartFeedback::cause).toList())));
    }
}
