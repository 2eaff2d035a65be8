package org.cascadetutor.insights.idea;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cascadetutor.progress.attempt.Attempt;

/**
 * What the log says about one mistaken idea.
 *
 * @param shown the wrong answers that showed it, oldest first, at least one
 * @param cleared the right answer to a different question that ended it, where there has been one since
 */
record Evidence(String idea, List<Attempt> shown, Optional<Attempt> cleared) {

    /** Every idea the answers (oldest first) ever showed, in the order of ids. */
    static List<Evidence> in(List<Attempt> answers) {
        TreeSet<String> ideas = new TreeSet<>();
        answers.stream()
                .filter(one -> !one.answer().correct())
                .forEach(one -> ideas.addAll(one.answer().misconceptions()));
        return ideas.stream().map(idea -> of(idea, answers)).toList();
    }

    private static Evidence of(String idea, List<Attempt> answers) {
        List<Attempt> about = answers.stream()
                .filter(one -> one.answer().misconceptions().contains(idea))
                .toList();
        List<Attempt> shown =
                about.stream().filter(one -> !one.answer().correct()).toList();
        Attempt last = shown.get(shown.size() - 1);
        return new Evidence(idea, shown, after(last, about));
    }

    private static Optional<Attempt> after(Attempt last, List<Attempt> about) {
        Stream<Attempt> later = about.stream().skip(about.indexOf(last) + 1L);
        return later.filter(one -> one.answer().correct())
                .filter(one ->
                        !one.asked().item().id().equals(last.asked().item().id()))
                .findFirst();
    }

    /** The newest answer that showed it. */
    Attempt last() {
        return shown.get(shown.size() - 1);
    }
}
