package org.cascadetutor.insights.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cascadetutor.insights.story.ForgettingCurve.Point;
import org.junit.jupiter.api.Test;

class ForgettingCurveTest {

    private static final Instant TODAY = Instant.parse("2026-03-01T00:00:00Z");

    private static ForgettingCurve curve(int dueIn) {
        return ForgettingCurve.of(TODAY, dueIn, day -> 1.0 / (1 + day / 10.0));
    }

    @Test
    void theDrawingReachesTwiceAsFarAsTheDueDay() {
        assertThat(curve(3).days()).isEqualTo(14);
        assertThat(curve(8).days()).isEqualTo(30);
        assertThat(curve(10_000).days()).isEqualTo(1460);
    }

    @Test
    void pointsLieWhereTheAxesSayTheyDo() {
        List<Point> points = curve(3).points();
        assertThat(points.get(0)).isEqualTo(new Point(TODAY, 0, 1, 48, 24));
        Point last = points.get(points.size() - 1);
        assertThat(last.day()).isEqualTo(14);
        assertThat(last.x()).isEqualTo(384);
        assertThat(last.y()).isEqualTo(123.2);
        assertThat(last.percent()).isEqualTo(42);
        assertThat(last.date()).isEqualTo(Instant.parse("2026-03-15T00:00:00Z"));
    }

    @Test
    void theTableHasTodayTheDueDayAndTheEndEachOnce() {
        assertThat(curve(5).rows()).extracting(Point::day).containsExactly(0, 3, 5, 7, 10, 14);
        assertThat(curve(5).due().day()).isEqualTo(5);
    }

    @Test
    void whatIsOverdueIsDueToday() {
        assertThat(curve(-40).dueIn()).isZero();
        assertThat(curve(-40).due().day()).isZero();
        assertThat(curve(-40).rows().get(0).date()).isEqualTo(TODAY);
    }

    @Test
    void aDueDayBeyondTheDrawingIsMarkedAtItsEnd() {
        assertThat(curve(10_000).due().day()).isEqualTo(1460);
        assertThat(curve(10_000).rows()).extracting(Point::day).endsWith(1460).startsWith(0);
    }
}
