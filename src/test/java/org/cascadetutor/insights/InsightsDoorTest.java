package org.cascadetutor.insights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The pages of the open learner model: what they tell their learner, and nobody else. */
@QuarkusTest
class InsightsDoorTest {

    private static final String PROGRESS = "/courses/tiny/progress";
    private static final String SKILL = "/courses/tiny/progress/skills/first-skill";
    private static final String IDEAS = "/courses/tiny/misconceptions";

    @Test
    void whoHasNotAnsweredIsToldWhatToDo() {
        assertThat(given().get(PROGRESS).asString())
                .contains("You have not answered anything yet", "Start")
                .doesNotContain("conf-title");
        assertThat(given().get(IDEAS).asString()).contains("You have not answered anything yet", "Practise");
        assertThat(given().get(SKILL).asString())
                .contains("nothing to show", "I know this: test me", "value=\"diagnostic\"")
                .doesNotContain("curve-title", "I don’t believe this");
    }

    @Test
    void anAnswerIsTraceableFromTheNumberToTheQuestion() {
        FormLearner learner = FormLearner.practising();
        learner.wrong("sure");
        assertThat(learner.get(PROGRESS))
                .contains("You have begun 1 of 2 skills", "What does ", "One idea to reconsider", "0 of 1");
        assertThat(learner.get(SKILL))
                .contains("not right", "Sure", "?answered=", "curve-title", "I don’t believe this", "−");
    }

    @Test
    void aMistakenIdeaIsShownWithItsEvidenceUntilAnotherQuestionEndsIt() {
        FormLearner learner = FormLearner.practising();
        learner.wrong("sure");
        assertThat(learner.get(IDEAS))
                .contains("It stands on its head.", "It stands on its feet.", "?answered=", "Ask me about it again")
                .contains("different question on it comes first")
                .doesNotContain("Reconsidered");
        learner.right("sure");
        assertThat(learner.get(IDEAS))
                .contains("None of your answers leaves a mistaken idea open", "Reconsidered", "Overcome on");
    }

    @Test
    void theTestASkillPageOffersStartsASessionOnThatSkill() {
        FormLearner learner = FormLearner.practising();
        learner.start("kind", "diagnostic", "skill", "second-skill");
        learner.right("guess");
        assertThat(learner.get("/courses/tiny/progress/skills/second-skill")).contains("diagnostic", "A guess");
    }

    @Test
    void nobodySeesAnothersAnswers() {
        FormLearner.practising().wrong("sure");
        FormLearner other = FormLearner.practising();
        assertThat(other.get(IDEAS)).doesNotContain("It stands on its head.");
        assertThat(other.get(SKILL)).doesNotContain("?answered=");
        assertThat(other.get(PROGRESS)).contains("You have not answered anything yet");
    }

    @Test
    void filtersWorkInTheAddress() {
        FormLearner learner = FormLearner.practising();
        learner.wrong("guess");
        assertThat(learner.get(PROGRESS + "?level=not-started"))
                .contains("skills/second-skill")
                .doesNotContain("skills/first-skill");
        assertThat(learner.get(PROGRESS + "?level=mastered")).contains("No skill fits this choice");
    }

    @Test
    void unknownCoursesAreNotThere() {
        given().get("/courses/nowhere/misconceptions").then().statusCode(404);
    }
}
