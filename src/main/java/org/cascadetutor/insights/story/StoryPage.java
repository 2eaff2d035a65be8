package org.cascadetutor.insights.story;

import java.util.List;
import java.util.Optional;

/**
 * A skill's story as its page shows it.
 *
 * @param rows the answers that moved it, oldest first
 * @param curve what memory will hold of it, where there is anything to forget
 * @param next what the next answer would do, where there is a question to ask
 */
public record StoryPage(
        SkillStory story,
        List<AnswerRow> rows,
        Optional<ForgettingCurve> curve,
        Optional<NextAnswer> next,
        SkillTests tests,
        Optional<CheckResult> check) {

    public StoryPage {
        rows = List.copyOf(rows);
    }
}
