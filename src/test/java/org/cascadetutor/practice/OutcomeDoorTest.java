package org.cascadetutor.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.cascadetutor.insights.FormLearner;
import org.cascadetutor.testing.Api;
import org.junit.jupiter.api.Test;

/** The pages before and after a session: what is offered is real, and every end is explained. */
@QuarkusTest
class OutcomeDoorTest {

    @Test
    void aNewcomerIsToldWhatEachSessionIsAndOfferedNothingEmpty() {
        assertThat(given().get("/courses/tiny/practice").asString())
                .contains("Practise everything", "Ten minutes", "The whole module", "A start")
                .doesNotContain("Practise my mistakes");
        assertThat(given().get("/courses/tiny/diagnostic").asString())
                .contains("What it is", "How long", "What it changes", "At most 20 questions", "Find out");
        assertThat(given().get("/courses/tiny/review").asString())
                .contains("Nothing is due: there is nothing to forget", "Practise everything")
                .doesNotContain("value=\"review\"");
        assertThat(given().get("/courses/tiny/check").asString())
                .contains("No skill is ready yet", "There are no hints in a check")
                .doesNotContain("value=\"check\"");
    }

    @Test
    void practiceThatReachesItsGoalSaysWhatMovedAndOffersTheCheck() {
        FormLearner learner = FormLearner.practising();
        learner.rightToTheEnd();
        assertThat(learner.page())
                .contains(
                        "Mastered by practice",
                        "skills are proficient now",
                        "What moved",
                        "→",
                        "Take the mastery check");
        assertThat(learner.get("/courses/tiny/check")).contains("2 skills are ready", "at most 4 questions");
    }

    @Test
    void whoStopsKeepsEverythingAndCanGoOn() {
        FormLearner learner = FormLearner.practising();
        learner.wrong("sure");
        learner.stop();
        assertThat(learner.page())
                .contains("Enough for now", "One answer, none right.", "What moved", "Go on practising", "first skill");
        assertThat(learner.get("/courses/tiny/practice"))
                .contains("Practise my mistakes", "One question you got wrong");
    }

    @Test
    void anAnswerLeadsToItsParagraphAndBack() {
        FormLearner learner = FormLearner.practising();
        learner.wrong("sure");
        String link = find(learner.answered(), "class=\"explained-at\"><a href=\"([^\"]+)\"")
                .replace("&amp;", "&");
        assertThat(link).startsWith("/courses/tiny/lessons/start?session=").contains("&answered=");
        assertThat(learner.get(link)).contains("Back to your question", learner.session() + "?answered=");
        assertThat(learner.get("/courses/tiny/lessons/start")).doesNotContain("Back to your question");
    }

    @Test
    void openSessionsAreListedWithWhatTheyWere() {
        FormLearner learner = FormLearner.practising();
        learner.right("guess");
        learner.start("kind", "practice", "lesson", "start");
        assertThat(learner.get("/courses/tiny/practice"))
                .contains("Go on where you left", "one answered", "nothing answered yet", learner.session());
    }

    @Test
    void theDiagnosticExplainsWhatItFoundByModule() {
        FormLearner learner = FormLearner.newcomer();
        learner.start("kind", "diagnostic");
        assertThat(learner.page()).contains("question 1 of at most 20");
        learner.right("sure");
        learner.wrong("guess");
        learner.stop();
        assertThat(learner.page()).contains("What it found", "probably", "Questions", "2 answers, 1 right.");
    }

    @Test
    void aFailedCheckSaysWhatToDoNext() {
        FormLearner learner = FormLearner.practising();
        learner.rightToTheEnd();
        learner.start("kind", "check");
        assertThat(learner.page())
                .contains("question 1 of at most 4", "A check: no hints.")
                .doesNotContain("data-key=\"h\"");
        learner.wrong("sure");
        learner.rightToTheEnd();
        assertThat(learner.page())
                .contains("Result of the check", "Not yet: one skill", "See the answer", "Practise it")
                .contains("Mastered: one skill");
    }

    @Test
    void aReviewWithNothingDueSaysWhenAndOffersSomethingElse() {
        FormLearner learner = FormLearner.practising();
        learner.right("sure");
        learner.start("kind", "review");
        assertThat(learner.page()).contains("Nothing is due", "The next skill is due on", "What now?");
    }

    @Test
    void anotherPersonsSessionIsMetWithAWayOn() {
        String session = FormLearner.practising().session();
        given().get(session).then().statusCode(404);
        assertThat(given().get(session).asString())
                .contains("This session is not open to you here", "Log in", "Start a new practice");
    }

    @Test
    void programsEndASessionTooAndTheLimitOfMinutesIsChecked() {
        Api api = Api.guest();
        String session = api.start("practice").getString("sessionId");
        for (int again = 0; again < 2; again++) {
            api.asking()
                    .post("/api/v1/sessions/" + session + "/end")
                    .then()
                    .statusCode(200)
                    .body("step.type", equalTo("finished"))
                    .body("step.summary.answered", equalTo(0));
        }
        Api.guest().asking().post("/api/v1/sessions/" + session + "/end").then().statusCode(404);
        api.asking()
                .body(Map.of("kind", "practice", "minutes", 0))
                .post("/api/v1/courses/tiny/sessions")
                .then()
                .statusCode(400);
    }

    private static String find(String page, String pattern) {
        var matcher = java.util.regex.Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
