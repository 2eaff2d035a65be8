package org.cascadetutor.teaching.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.InvitationService;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.model.LearnerModelStore;
import org.cascadetutor.progress.replay.RebuildService;
import org.cascadetutor.testing.Api;
import org.cascadetutor.testing.FormBrowser;
import org.cascadetutor.testing.WholeDatabase;
import org.junit.jupiter.api.Test;

/** A learner contests a mark, an instructor of the course decides, and both find what became of it everywhere. */
@QuarkusTest
class CorrectionDoorTest {

    private static final String TEACH = "/teach/tiny/marks";

    private final World world;
    private final WholeDatabase database;
    private final InvitationService invitations;

    CorrectionDoorTest(World world, WholeDatabase database, InvitationService invitations) {
        this.world = world;
        this.database = database;
        this.invitations = invitations;
    }

    /** What is kept. */
    @Singleton
    static class World {
        private final AttemptHistory history;
        private final LearnerModelStore models;
        private final RebuildService rebuild;
        private final Instance<PersonalData> stores;

        World(AttemptHistory history, LearnerModelStore models, RebuildService rebuild, Instance<PersonalData> stores) {
            this.history = history;
            this.models = models;
            this.rebuild = rebuild;
            this.stores = stores;
        }
    }

    /** A learner with a name, whose second answer was wrong. */
    private record Scene(FormBrowser learner, Api api, LearnerId id, String key) {
        String mark() {
            return "/courses/tiny/answers/" + key + "/mark";
        }
    }

    @Test
    void aCorrectedMarkCountsAtOnceAndForEverAndTheOldOneIsKept() {
        Scene scene = scene();
        FormBrowser instructor = instructor("tiny");
        LearnerCourse whose = new LearnerCourse(scene.id(), "tiny");
        var before = world.models.of(whose);
        assertThat(scene.learner()
                        .post(scene.mark(), scene.mark(), "words", "Mine is right too.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(instructor.get(TEACH).asString()).contains("Mine is right too.");
        assertThat(decide(instructor, scene, "correct", "100", "You are right, the key was too narrow.")
                        .statusCode())
                .isEqualTo(303);

        assertThat(world.models.of(whose)).isNotEqualTo(before);
        assertThat(world.rebuild.verify().differed()).doesNotContain(whose);
        assertThat(world.history.of(scene.id(), "tiny"))
                .filteredOn(one -> one.key().toString().equals(scene.key()))
                .allMatch(one -> one.answer().correct());
        assertThat(scene.learner().get(scene.mark()).asString())
                .contains("Corrected from 0 % to 100 %", "the key was too narrow");
        assertThat(instructor.get("/teach/tiny/exports/corrections.csv").asString())
                .containsPattern(scene.key() + ",2,corrected,0\\.0,1\\.0,\\d+,\"?You are right");
        assertThat(instructor.get("/teach/tiny/exports/attempts.csv").asString())
                .containsPattern("," + scene.key() + ",[^\\n]*,1,1\\.0,");
        assertThat(stored(scene)).isEqualTo("0.0");
        answerOne(scene.api(), scene.api().start("practice"), true);
        assertThat(world.rebuild.verify().differed()).doesNotContain(whose);
    }

    @Test
    void aDeclinedMarkStaysAndSaysWhy() {
        Scene scene = scene();
        FormBrowser instructor = instructor("tiny");
        LearnerCourse whose = new LearnerCourse(scene.id(), "tiny");
        var before = world.models.of(whose);
        scene.learner().post(scene.mark(), scene.mark(), "words", "Hm.");
        decide(instructor, scene, "decline", "100", "The other one is wrong because of the wall.");
        assertThat(world.models.of(whose)).isEqualTo(before);
        assertThat(scene.learner().get(scene.mark()).asString()).contains("Stays as it is", "because of the wall");
    }

    @Test
    void noReasonNoSecondDecisionAndNoOtherCourse() {
        Scene scene = scene();
        FormBrowser instructor = instructor("tiny");
        assertThat(scene.learner()
                        .post(scene.mark(), scene.mark(), "words", "  ")
                        .statusCode())
                .isEqualTo(400);
        assertThat(scene.learner()
                        .post(scene.mark(), scene.mark(), "words", "Once.")
                        .statusCode())
                .isEqualTo(303);
        String other = scene().mark();
        assertThat(scene.learner().get(other).statusCode()).isEqualTo(404);
        assertThat(decide(instructor, scene, "correct", "101", "Too much.").statusCode())
                .isEqualTo(400);
        assertThat(decide(instructor, scene, "correct", "NaN", "Nothing.").statusCode())
                .isEqualTo(400);
        assertThat(decide(instructor, scene, "correct", "50", "Half.").statusCode())
                .isEqualTo(303);
        assertThat(decide(instructor, scene, "correct", "50", "Again.", "/account")
                        .statusCode())
                .isEqualTo(409);
        assertThat(instructor("another").get(TEACH).statusCode()).isEqualTo(403);
        assertThat(scene.learner().get(TEACH).statusCode()).isEqualTo(403);
    }

    @Test
    void erasureTakesTheWordsAndLeavesTheScores() {
        Scene scene = scene();
        String words = "unmistakable " + UUID.randomUUID();
        scene.learner().post(scene.mark(), scene.mark(), "words", words);
        assertThat(database.holding(words)).containsExactly("score_correction.words");
        assertThat(world.stores.stream()
                        .flatMap(
                                store -> store.export(scene.id()).getOrDefault("score_correction", List.of()).stream()))
                .hasSize(1);
        scene.api().asking().delete("/api/v1/me");
        assertThat(database.holding(words)).isEmpty();
        assertThat(database.holding(scene.id().toString())).isEmpty();
        assertThat(database.holding(scene.key())).contains("score_correction.attempt_key");
    }

    private Scene scene() {
        String name = "contest-" + UUID.randomUUID();
        FormBrowser learner = FormBrowser.registered(name);
        String token = FormBrowser.find(
                learner.post("/account", "/account/tokens", "name", "t").asString(), "<pre[^>]*>([^<]{40,})</pre>");
        Api api = Api.withToken(token);
        JsonPath begun = api.start("practice");
        answerOne(api, begun, true);
        JsonPath now = api.asking()
                .get("/api/v1/sessions/" + begun.getString("sessionId"))
                .jsonPath();
        String key = now.getString("step.attemptKey");
        answerOne(api, now, false);
        return new Scene(learner, api, new LearnerId(UUID.fromString(database.idOf(name))), key);
    }

    private static void answerOne(Api api, JsonPath at, boolean right) {
        String question = at.getString("step.question.id");
        api.answer(
                at.getString("sessionId"),
                at.getString("step.attemptKey"),
                right ? Api.right(question) : wrong(question));
    }

    private static Map<String, ?> wrong(String question) {
        return switch (question) {
            case "order-me" -> Map.of("order", List.of("b2", "a1", "c3"));
            case "pick-two" -> Map.of("options", List.of("b"));
            case "judge-me" -> Map.of("verdict", false, "reason", "b");
            default -> Map.of("option", "a");
        };
    }

    private FormBrowser instructor(String course) {
        return FormBrowser.invited(invitations.invite(Role.INSTRUCTOR, course), "teach-" + UUID.randomUUID());
    }

    private static Response decide(FormBrowser by, Scene scene, String decision, String score, String words) {
        return decide(by, scene, decision, score, words, TEACH);
    }

    private static Response decide(
            FormBrowser by, Scene scene, String decision, String score, String words, String form) {
        return by.post(
                form,
                TEACH,
                "learner",
                scene.id().toString(),
                "answer",
                scene.key(),
                "decision",
                decision,
                "score",
                score,
                "words",
                words);
    }

    private String stored(Scene scene) {
        return database.value("attempt", "score", "attempt_key", scene.key());
    }
}
