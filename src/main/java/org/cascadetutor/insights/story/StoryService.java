package org.cascadetutor.insights.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Presentation;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.answer.AnswerContext;
import org.cascadetutor.engine.answer.Observation;
import org.cascadetutor.engine.answer.SessionKind;
import org.cascadetutor.engine.item.Item;
import org.cascadetutor.engine.item.SkillId;
import org.cascadetutor.engine.mastery.SkillEstimate;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.ResponseWords;
import org.cascadetutor.progress.settings.LearnersEngine;

/** Tells a skill's story: its answers in words, and what the engine says about days and answers to come. */
@ApplicationScoped
public class StoryService {

    private static final int GRADE_RIGHT = 3;
    private static final int GRADE_WRONG = 1;

    private final LearnersEngine engines;
    private final Stems stems;
    private final Clock clock;

    StoryService(LearnersEngine engines, Stems stems, Clock clock) {
        this.engines = engines;
        this.stems = stems;
        this.clock = clock;
    }

    /** The story as its page shows it. */
    public StoryPage page(SkillStory story) {
        SkillId skill = story.progress().skill().id();
        List<AnswerRow> rows = new ArrayList<>(story.answers().stream()
                .map(attempt -> AnswerRow.of(attempt, skill, stems.of(attempt), said(attempt, story.course())))
                .toList());
        Collections.reverse(rows);
        return new StoryPage(
                story,
                rows,
                curve(story),
                next(story, skill),
                SkillTests.of(story.course(), skill, story.progress().estimate().level()),
                CheckResult.last(story.answers()));
    }

    /** The answer in the words of the question as it is now. */
    private static String said(Attempt attempt, Course course) {
        Optional<Presentation> shown =
                course.question(attempt.asked().item().id().value()).map(question -> question.present(0));
        return ResponseWords.of(attempt.answer().response(), (list, id) -> shown.map(parts -> parts.words(list, id))
                .orElse(id));
    }

    private Optional<ForgettingCurve> curve(SkillStory story) {
        Instant now = clock.instant();
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        SkillId skill = story.progress().skill().id();
        return story.progress()
                .estimate()
                .dueAt()
                .map(due -> ForgettingCurve.of(
                        today, (int) Duration.between(today, due).toDays(), day -> engine(story)
                                .estimate(story.model(), skill, now.plus(Duration.ofDays(day)))
                                .retrievability()));
    }

    /** As the engine would learn from the question of the skill that was seen least recently, without hints. */
    private Optional<NextAnswer> next(SkillStory story, SkillId skill) {
        LearnerModel model = story.model();
        return story.course().questions().stream()
                .map(Question::item)
                .filter(item -> item.skills().contains(skill))
                .min(Comparator.comparingLong(
                        (Item item) -> model.item(item.id()).lastSecond()))
                .map(item -> new NextAnswer(after(story, skill, item, true), after(story, skill, item, false)));
    }

    private AdaptiveEngine engine(SkillStory story) {
        return engines.of(story.course().slug().value());
    }

    private int after(SkillStory story, SkillId skill, Item item, boolean correct) {
        AnswerContext context = new AnswerContext(
                SessionKind.PRACTICE, Optional.empty(), Set.of(), correct ? GRADE_RIGHT : GRADE_WRONG, clock.instant());
        LearnerModel moved = engine(story)
                .observe(story.model(), new Observation(item, correct, 0, context))
                .model();
        SkillEstimate estimate = engine(story).estimate(moved, skill, clock.instant());
        return (int) Math.round(estimate.probability() * 100);
    }
}
