package org.cascadetutor.practice.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.selection.Choice;
import org.cascadetutor.engine.selection.ReasonCode;
import org.cascadetutor.practice.step.StepView.SummaryView;
import org.cascadetutor.progress.session.Ending;
import org.cascadetutor.progress.session.OpenQuestion;
import org.cascadetutor.progress.session.PracticeSession;
import org.cascadetutor.texts.CurrentLanguage;
import org.cascadetutor.texts.Messages;

/** Shows where a session stands, in the shape the API sends. */
@ApplicationScoped
public class Steps {

    private static final Map<Ending.Kind, String> TYPES = Map.of(
            Ending.Kind.MASTERED, "mastered",
            Ending.Kind.COME_BACK_LATER, "comeBackLater",
            Ending.Kind.FINISHED, "finished",
            Ending.Kind.EXHAUSTED, "exhausted");

    private final CurrentLanguage language;

    Steps(CurrentLanguage language) {
        this.language = language;
    }

    /** The open question of a session. */
    public StepView question(OpenQuestion open, Asked asked, Course course) {
        ReasonView reason = ReasonView.of(open.choice(), reason(open.choice(), course));
        return StepView.question(open.key(), QuestionView.of(asked), reason, open.hints());
    }

    /** The end of a session; the summary is shown where the session was one with an end of its own. */
    public StepView ending(PracticeSession session, SummaryView summary) {
        Ending ending = session.ending().orElseThrow();
        boolean summed = ending.kind() == Ending.Kind.FINISHED;
        return StepView.ending(TYPES.get(ending.kind()), ending.dueAt().orElse(null), summed ? summary : null);
    }

    private String reason(Choice choice, Course course) {
        String skill = Optional.of(choice.skill().value())
                .flatMap(course::skill)
                .map(Skill::name)
                .orElse(choice.skill().value());
        return sentence(choice.reason(), skill);
    }

    private String sentence(ReasonCode code, String skill) {
        Messages messages = language.words(Messages.class);
        return switch (code) {
            case DUE_REVIEW -> messages.reason_due_review(skill);
            case WEAKEST_SKILL -> messages.reason_weakest_skill(skill);
            case PREREQUISITE -> messages.reason_prerequisite(skill);
            case MISCONCEPTION -> messages.reason_misconception(skill);
            case SURE_AND_WRONG -> messages.reason_sure_and_wrong(skill);
            case EXPLORATION -> messages.reason_exploration(skill);
            case DIAGNOSTIC -> messages.reason_diagnostic(skill);
            case CHECK -> messages.reason_check(skill);
            case REQUESTED -> messages.reason_requested(skill);
        };
    }
}
