package org.cascadetutor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.engine.AdaptiveEngine;
import org.cascadetutor.engine.EngineSettings;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.CalibrationRun;
import org.cascadetutor.engine.calibration.ItemFigures;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.context.ContextRates;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.engine.mastery.Updated;
import org.cascadetutor.engine.state.LearnerModel;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.attempt.LearnerCourse;
import org.cascadetutor.progress.calibration.CalibrationStore;
import org.cascadetutor.progress.calibration.Engines;
import org.cascadetutor.progress.calibration.Published;
import org.cascadetutor.progress.replay.Observations;
import org.cascadetutor.progress.replay.RebuildService;
import org.cascadetutor.progress.replay.Replay;
import org.cascadetutor.progress.turns.Turns;
import org.cascadetutor.testing.Api;
import org.junit.jupiter.api.Test;

/** A learner who answered under two calibrations is rebuilt under both, bit for bit. */
@QuarkusTest
class CalibratedReplayTest {

    private static final String COURSE = "tiny";

    private final CalibrationStore store;
    private final Engines engines;
    private final AttemptHistory history;
    private final RebuildService rebuild;
    private final Replay replay;
    private final AccountService accounts;
    private final Turns turns;

    CalibratedReplayTest(
            CalibrationStore store,
            Engines engines,
            AttemptHistory history,
            RebuildService rebuild,
            Replay replay,
            AccountService accounts,
            Turns turns) {
        this.accounts = accounts;
        this.store = store;
        this.engines = engines;
        this.history = history;
        this.rebuild = rebuild;
        this.replay = replay;
        this.turns = turns;
    }

    @Test
    void eachAnswerIsReplayedUnderTheCalibrationItWasGivenUnder() {
        Api api = Api.guest();
        List<Attempt> before = answers();
        Session session = new Session(api, api.start("practice"));
        session.answerWrongly();
        session.answerRightly();
        int first = engines.answering(COURSE).snapshot().number();
        publishTheNext();
        session.answerRightly();
        session.answerWrongly();

        List<Attempt> mine = answers();
        mine.removeAll(before);
        assertThat(mine)
                .extracting(one -> one.model().calibration())
                .containsExactly(first, first, first + 1, first + 1);
        assertThat(rebuild.verify().differed())
                .filteredOn(one -> one.course().equals(COURSE))
                .isEmpty();
        LearnerCourse me = new LearnerCourse(mine.get(0).owner().learner(), COURSE);
        assertThat(rebuild.rebuild().differed()).doesNotContain(me);
        assertThat(replay.of(mine)).isNotEqualTo(allUnder(first, mine)).isNotEqualTo(allUnder(first + 1, mine));
    }

    @Test
    void overManyCalibrationsWithTablesEachAnswerIsPredictedAndReplayedToTheSameBits() {
        int known = answers().size();
        Api api = Api.guest();
        Session session = new Session(api, api.start("practice"));
        int many = 6;
        for (int i = 0; i < many; i++) {
            session.answerWrongly();
            publishTheNext();
        }
        List<Attempt> mine = answers().subList(known, known + many);
        assertThat(mine).extracting(one -> one.model().calibration()).doesNotHaveDuplicates();
        assertThat(mine).allSatisfy(one -> assertThat(one.model().contexts()).hasSize(6));
        Calibration newest = store.newest(COURSE).orElseThrow().snapshot().calibration();
        assertThat(newest.contexts()).isNotEqualTo(ContextRates.none());
        assertThat(newest.slopes()).isNotEmpty();
        LearnerModel model = LearnerModel.empty();
        for (Attempt one : mine) {
            Updated updated = engines.under(COURSE, one.model().calibration()).observe(model, Observations.of(one));
            assertThat(updated.predicted()).isEqualTo(one.model().predicted());
            assertThat(updated.features()).isEqualTo(one.model().features());
            assertThat(updated.contexts()).isEqualTo(one.model().contexts());
            model = updated.model();
        }
        assertThat(mine).as("read from the tables").anyMatch(one -> rates(one).stream()
                .anyMatch(rate -> rate != 0));
        verified();
    }

    @Test
    void aGuestsAnswersUnderTablesAreTheAccountsAndStillVerify() {
        Entry.Entered account = (Entry.Entered)
                accounts.register(Optional.empty(), "tables-" + UUID.randomUUID(), "a long enough phrase");
        LearnerId guest = guestUnderTwoCalibrations();
        String name = account.person().username().orElseThrow();
        accounts.login(
                Optional.of(new Person(guest, Optional.empty(), Set.of())), name, "a long enough phrase", "here");
        assertThat(history.of(account.person().id(), COURSE)).hasSize(2);
        verified();
    }

    private LearnerId guestUnderTwoCalibrations() {
        int known = answers().size();
        Api api = Api.guest();
        Session session = new Session(api, api.start("practice"));
        session.answerRightly();
        publishTheNext();
        session.answerWrongly();
        return answers().get(known).owner().learner();
    }

    private void verified() {
        assertThat(rebuild.verify().differed())
                .filteredOn(one -> one.course().equals(COURSE))
                .isEmpty();
    }

    private static List<Double> rates(Attempt attempt) {
        return attempt.model().features().subList(37, 44);
    }

    @Test
    void fastAndSureAndSlowCountFromTheItemsMedianTimeOn() {
        int known = answers().size();
        Api api = Api.guest();
        Session session = new Session(api, api.start("practice"));
        publishTheMedian(session.question, 3_600_000);
        session.answerRightlyAndSurely();
        publishTheMedian(session.question, 1);
        session.answerRightlyAndSurely();
        session.answerRightlyAndSurely();
        List<Attempt> mine = answers().subList(known, known + 3);
        assertThat(mine).extracting(one -> one.answer().memoryGrade()).containsExactly(4, 2, 3);
        assertThat(rebuild.verify().differed())
                .filteredOn(one -> one.course().equals(COURSE))
                .isEmpty();
    }

    /** A calibration that knows nothing more than this item's median time. */
    private void publishTheMedian(String item, long millis) {
        engines.answering(COURSE);
        turns.of(() -> {
            Published newest = store.newest(COURSE).orElseThrow();
            Snapshot next = new CalibrationRun(newest.snapshot()).next(Map.of());
            Map<ItemId, ItemFigures> figures = Map.of(new ItemId(item), new ItemFigures(10, Optional.of(millis)));
            Snapshot timed = new Snapshot(next.calibration(), next.sums(), figures);
            store.add(new Published(COURSE, newest.taken(), newest.at(), timed));
            return timed;
        });
        engines.refresh();
    }

    /** The newest calibration after all the answers there are, however young they are. */
    private void publishTheNext() {
        turns.of(() -> {
            Published newest = store.newest(COURSE).orElseThrow();
            CalibrationRun run = new CalibrationRun(newest.snapshot());
            List<Attempt> answers = answers();
            answers.forEach(one -> run.take(Observations.given(one)));
            Published.Taken taken = new Published.Taken(
                    newest.taken().last(), answers.get(answers.size() - 1).id(), answers.size());
            store.add(new Published(COURSE, taken, newest.at(), run.next(Map.of())));
            return taken;
        });
        engines.refresh();
    }

    private LearnerModel allUnder(int number, List<Attempt> attempts) {
        Calibration calibration =
                store.find(COURSE, number).orElseThrow().snapshot().calibration();
        AdaptiveEngine engine = new AdaptiveEngine(EngineSettings.current(), calibration);
        LearnerModel model = LearnerModel.empty();
        for (Attempt attempt : attempts) {
            model = engine.observe(model, Observations.of(attempt)).model();
        }
        return model;
    }

    private List<Attempt> answers() {
        List<Attempt> all = new ArrayList<>();
        history.forEach(COURSE, all::add);
        return all;
    }

    /** One session, answered question by question. */
    private static final class Session {
        private final Api api;
        private final String id;
        private String key;
        private String question;

        Session(Api api, JsonPath start) {
            this.api = api;
            this.id = start.getString("sessionId");
            next(start);
        }

        void answerRightly() {
            next(api.answer(id, key, Api.right(question)));
        }

        void answerRightlyAndSurely() {
            Map<String, ?> body = Map.of("attemptKey", key, "response", Api.right(question), "confidence", "sure");
            next(api.asking()
                    .body(body)
                    .post("/api/v1/sessions/" + id + "/answers")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath());
        }

        void answerWrongly() {
            next(api.answer(id, key, wrong()));
        }

        private Map<String, ?> wrong() {
            return switch (question) {
                case "order-me" -> Map.of("order", List.of("b2", "a1", "c3"));
                case "pick-two" -> Map.of("options", List.of("b"));
                case "judge-me" -> Map.of("verdict", false, "reason", "a");
                default -> Map.of("option", "a");
            };
        }

        private void next(JsonPath reply) {
            key = reply.getString("step.attemptKey");
            question = reply.getString("step.question.id");
        }
    }
}
