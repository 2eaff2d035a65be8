package org.cascadetutor.cli;

import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.progress.calibrating.CalibrationOutcome;
import org.cascadetutor.progress.calibrating.CalibrationService;
import org.cascadetutor.progress.calibration.CalibrationStore;
import org.cascadetutor.progress.calibration.Published;

/** The calibrate command inside the running program: course or none, whether only to show, and which number. */
public final class CalibrateApplication implements QuarkusApplication {

    private static final int NO = 1;
    private static final int WRONG_USE = 2;

    private final CalibrationService service;
    private final CalibrationStore store;

    CalibrateApplication(CalibrationService service, CalibrationStore store) {
        this.service = service;
        this.store = store;
    }

    @Override
    public int run(String... args) {
        List<String> courses = args[0].isEmpty() ? service.courses() : List.of(args[0]);
        if (!service.courses().containsAll(courses)) {
            System.err.println("Nobody has answered in a course " + args[0] + " yet.");
            return WRONG_USE;
        }
        boolean show = Boolean.parseBoolean(args[1]);
        int number = Integer.parseInt(args[2]);
        return courses.stream()
                .mapToInt(course -> show ? show(course, number) : calibrate(course))
                .max()
                .orElse(0);
    }

    /** An answer is new at one: who asks for it does not wait for a hundred. */
    private int calibrate(String course) {
        CalibrationOutcome outcome = service.calibrate(course, 1);
        if (outcome instanceof CalibrationOutcome.Done done) {
            done.published().forEach(CalibrateApplication::say);
            if (done.published().isEmpty()) {
                System.out.println(course + ": no new answers");
            }
            return 0;
        }
        System.err.println(course + ": another calibration is running");
        return NO;
    }

    private static void say(Published one) {
        System.out.printf(
                "%s: calibration %d from %d answers (%d to %d)%n",
                one.course(),
                one.snapshot().number(),
                one.taken().answers(),
                one.taken().first(),
                one.taken().last());
    }

    private int show(String course, int number) {
        Optional<Published> found = number < 0 ? store.newest(course) : store.find(course, number);
        found.ifPresentOrElse(
                one -> System.out.print(CalibrationTable.of(one)),
                () -> System.err.println(course + " has no calibration " + number + "."));
        return found.isPresent() ? 0 : WRONG_USE;
    }
}
