package org.cascadetutor.progress.calibrating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cascadetutor.engine.calibration.Calibration;
import org.cascadetutor.engine.calibration.CalibrationRun;
import org.cascadetutor.engine.calibration.Snapshot;
import org.cascadetutor.engine.item.ItemId;
import org.cascadetutor.progress.attempt.Attempt;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.attempt.AttemptLog;
import org.cascadetutor.progress.calibration.CalibrationConfig;
import org.cascadetutor.progress.calibration.CalibrationStore;
import org.cascadetutor.progress.calibration.Engines;
import org.cascadetutor.progress.calibration.Published;
import org.cascadetutor.progress.replay.Observations;
import org.cascadetutor.progress.turns.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calibration job on a real database; each test has a course of its own. */
@QuarkusTest
class CalibrationJobTest {

    private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final CalibrationStore store;
    private final LeaseStore leases;
    private final Batches batches;
    private final AttemptLog log;
    private final AttemptHistory history;
    private final Engines engines;
    private final CalibrationLag lag;
    private final Turns turns;

    private String course;

    CalibrationJobTest(
            CalibrationStore store,
            LeaseStore leases,
            Batches batches,
            AttemptLog log,
            AttemptHistory history,
            Engines engines,
            CalibrationLag lag,
            Turns turns) {
        this.store = store;
        this.leases = leases;
        this.batches = batches;
        this.log = log;
        this.history = history;
        this.engines = engines;
        this.lag = lag;
        this.turns = turns;
    }

    record Settings(String every, String poll, int atLeast, int batch, Duration settled, Duration lease)
            implements CalibrationConfig {}

    @BeforeEach
    void aFreshCourse() {
        course = "course-" + UUID.randomUUID();
    }

    @Test
    void eachBatchBecomesTheNextNumberWithItsStretchOfTheLog() {
        List<Long> ids = answer(25, NOW.minusSeconds(300));
        List<Published> published = done(jobAt(NOW, 10).calibrate(course, 1));
        assertThat(published).extracting(one -> one.snapshot().number()).containsExactly(1, 2, 3);
        assertThat(published).extracting(one -> one.taken().answers()).containsExactly(10, 10, 5);
        assertThat(published)
                .extracting(one -> one.taken().first())
                .containsExactly(ids.get(0), ids.get(10), ids.get(20));
        assertThat(published)
                .extracting(one -> one.taken().last())
                .containsExactly(ids.get(9), ids.get(19), ids.get(24));
        assertThat(done(jobAt(NOW, 10).calibrate(course, 1))).isEmpty();
        assertThat(store.newest(course).orElseThrow().snapshot())
                .isEqualTo(published.get(2).snapshot());
    }

    @Test
    void theNumbersAreThoseOfOneRunOverTheWholeLog() {
        answer(37, NOW.minusSeconds(300));
        jobAt(NOW, 10).calibrate(course, 1);
        same(store.newest(course).orElseThrow().snapshot(), runOverTheWholeLog());
    }

    @Test
    void answersYoungerThanAMinuteWaitAndSoDoThoseBehindThem() {
        answer(3, NOW.minusSeconds(300));
        answer(1, NOW.minusSeconds(59));
        answer(2, NOW.minusSeconds(120));
        assertThat(done(jobAt(NOW, 10).calibrate(course, 1)))
                .extracting(one -> one.taken().answers())
                .containsExactly(3);
        assertThat(done(jobAt(NOW.plusSeconds(2), 10).calibrate(course, 1)))
                .extracting(one -> one.taken().answers())
                .containsExactly(3);
    }

    @Test
    void tooFewNewAnswersWait() {
        answer(9, NOW.minusSeconds(300));
        assertThat(done(jobAt(NOW, 100).calibrate(course, 10))).isEmpty();
        answer(1, NOW.minusSeconds(300));
        assertThat(done(jobAt(NOW, 100).calibrate(course, 10))).hasSize(1);
    }

    @Test
    void aDeadJobsLeaseEndsAndTheNextOneGoesOnBehindItsLastStretch() {
        answer(30, NOW.minusSeconds(300));
        UUID dead = UUID.randomUUID();
        assertThat(turns.of(() -> leases.take(course, dead, NOW, LEASE))).isTrue();
        publishOneBatchAs(dead);

        assertThat(jobAt(NOW.plus(LEASE).minusSeconds(1), 10).calibrate(course, 1))
                .isInstanceOf(CalibrationOutcome.Busy.class);
        List<Published> rest = done(jobAt(NOW.plus(LEASE), 10).calibrate(course, 1));
        assertThat(rest).extracting(one -> one.snapshot().number()).containsExactly(2, 3);
        same(rest.get(1).snapshot(), runOverTheWholeLog());
    }

    @Test
    void aJobThatLostItsLeasePublishesNothing() {
        answer(10, NOW.minusSeconds(300));
        UUID slow = UUID.randomUUID();
        turns.of(() -> leases.take(course, slow, NOW, LEASE));
        assertThat(done(jobAt(NOW.plus(LEASE), 10).calibrate(course, 1))).hasSize(1);
        assertThat(turns.of(() -> leases.extend(course, slow, NOW.plus(LEASE), LEASE)))
                .isFalse();
    }

    @Test
    void aCrashWhilePublishingLeavesNothingBehind() {
        answer(10, NOW.minusSeconds(300));
        Published base = turns.of(() -> store.newestOr(course, first(), NOW));
        Published next = batches.next(base, new Batches.Bounds(NOW, 10), NOW).orElseThrow();
        assertThatThrownBy(() -> turns.of(() -> {
                    store.add(next);
                    throw new IllegalStateException("the power went");
                }))
                .hasMessageContaining("the power went");
        assertThat(store.find(course, 1)).isEmpty();
        assertThat(done(jobAt(NOW, 10).calibrate(course, 1)))
                .extracting(one -> one.taken().answers())
                .containsExactly(10);
    }

    @Test
    void jobsAtOnceLearnFromEachAnswerOnce() throws Exception {
        List<Long> ids = answer(60, NOW.minusSeconds(300));
        int jobs = 4;
        CyclicBarrier together = new CyclicBarrier(jobs);
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        List<Callable<CalibrationOutcome>> work = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            work.add(() -> {
                together.await();
                return jobAt(NOW, 7).calibrate(course, 1);
            });
        }
        List<Published> published = new ArrayList<>();
        for (Future<CalibrationOutcome> one : threads.invokeAll(work)) {
            if (one.get() instanceof CalibrationOutcome.Done done) {
                published.addAll(done.published());
            }
        }
        threads.shutdown();
        assertThat(published.stream().mapToInt(one -> one.taken().answers()).sum())
                .isEqualTo(ids.size());
        assertThat(published)
                .extracting(one -> one.snapshot().number())
                .doesNotHaveDuplicates()
                .hasSize(9);
        same(store.newest(course).orElseThrow().snapshot(), runOverTheWholeLog());
    }

    @Test
    void aCalibrationStaysAsItWasForEver() {
        answer(12, NOW.minusSeconds(300));
        jobAt(NOW, 100).calibrate(course, 1);
        Published one = store.find(course, 1).orElseThrow();
        answer(12, NOW.minusSeconds(300));
        jobAt(NOW, 100).calibrate(course, 1);
        assertThat(store.find(course, 1)).contains(one);
        assertThat(store.find(course, 0).orElseThrow().snapshot()).isEqualTo(first());
        assertThat(store.newest(course).orElseThrow().snapshot().number()).isEqualTo(2);
        assertThatThrownBy(() -> turns.of(() -> {
                    store.add(one);
                    return one;
                }))
                .as("a number is given once");
        assertThat(store.find(course, 1)).contains(one);
    }

    @Test
    void aNodeGoesOverToANewerCalibrationWhenItLooks() {
        answer(12, NOW.minusSeconds(300));
        assertThat(engines.answering(course).snapshot().number()).isZero();
        jobAt(NOW, 100).calibrate(course, 1);
        assertThat(engines.answering(course).snapshot().number()).isZero();
        engines.refresh();
        assertThat(engines.answering(course).snapshot().number()).isEqualTo(1);
        assertThat(engines.of(course).calibration().number()).isEqualTo(1);
        assertThat(engines.under(course, 0).calibration()).isEqualTo(Calibration.shipped());
        assertThatThrownBy(() -> engines.under(course, 2)).hasMessageContaining("calibration 2");
    }

    @Test
    void readingStoresNothing() {
        assertThat(engines.of(course).calibration()).isEqualTo(Calibration.shipped());
        assertThat(store.newest(course)).isEmpty();
        engines.answering(course);
        assertThat(store.newest(course).orElseThrow().snapshot()).isEqualTo(first());
    }

    @Test
    void anItemsMedianTimeComesWithItsTenthAnswer() {
        answer(60, NOW.minusSeconds(300));
        jobAt(NOW, 100).calibrate(course, 1);
        Snapshot snapshot = store.newest(course).orElseThrow().snapshot();
        for (int i = 0; i < 5; i++) {
            ItemId item = new ItemId("i" + i);
            List<Long> times = history().stream()
                    .filter(one -> one.asked().item().id().equals(item))
                    .map(one -> one.timing().elapsedMillis())
                    .sorted()
                    .toList();
            assertThat(snapshot.figures(item).answers()).isEqualTo(times.size());
            assertThat(snapshot.medianMillis(item).isPresent()).isEqualTo(times.size() >= 10);
            snapshot.medianMillis(item).ifPresent(median -> assertThat(median)
                    .isBetween(times.get((times.size() - 1) / 2), times.get(times.size() / 2)));
        }
    }

    @Test
    void theLagIsWhatNoCalibrationHasLearnedFrom() {
        answer(12, NOW.minusSeconds(300));
        jobAt(NOW, 100).calibrate(course, 1);
        assertThat(figures().waiting()).isZero();
        answer(3, Instant.parse("2020-01-01T12:00:00Z"));
        assertThat(figures().waiting()).isEqualTo(3);
        assertThat(figures().seconds()).isPositive();
        assertThat(figures().number()).isEqualTo(1);
    }

    private CalibrationLag.Figures figures() {
        return lag.measure().stream()
                .filter(one -> one.course().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private void publishOneBatchAs(UUID holder) {
        Published base = turns.of(() -> store.newestOr(course, first(), NOW));
        Published next = batches.next(base, new Batches.Bounds(NOW, 10), NOW).orElseThrow();
        turns.of(() -> {
            assertThat(leases.extend(course, holder, NOW, LEASE)).isTrue();
            store.add(next);
            return next;
        });
    }

    private CalibrationService jobAt(Instant now, int batch) {
        Settings settings = new Settings("off", "off", 1, batch, Duration.ofSeconds(60), LEASE);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new CalibrationService(store, leases, batches, settings, turns, clock, UUID::randomUUID);
    }

    private static List<Published> done(CalibrationOutcome outcome) {
        return ((CalibrationOutcome.Done) outcome).published();
    }

    private List<Long> answer(int count, Instant at) {
        Answers answers = new Answers(course, count);
        return turns.of(() -> {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ids.add(log.append(answers.at(at)).id());
            }
            return ids;
        });
    }

    private List<Attempt> history() {
        List<Attempt> all = new ArrayList<>();
        history.forEach(course, all::add);
        return all;
    }

    private Snapshot runOverTheWholeLog() {
        CalibrationRun run = new CalibrationRun(first());
        Map<ItemId, List<Long>> times = new HashMap<>();
        for (Attempt one : history()) {
            run.take(Observations.given(one));
            times.computeIfAbsent(one.asked().item().id(), id -> new ArrayList<>())
                    .add(one.timing().elapsedMillis());
        }
        return run.next(times);
    }

    /** Bit for bit, but for the number. */
    private static void same(Snapshot actual, Snapshot expected) {
        Calibration known = expected.calibration();
        assertThat(actual)
                .isEqualTo(new Snapshot(
                        new Calibration(
                                actual.number(),
                                known.mu(),
                                known.items(),
                                known.skills(),
                                known.slopes(),
                                known.readout(),
                                known.contexts()),
                        expected.sums(),
                        expected.figures()));
    }

    private static Snapshot first() {
        return Snapshot.first(Calibration.shipped());
    }
}
