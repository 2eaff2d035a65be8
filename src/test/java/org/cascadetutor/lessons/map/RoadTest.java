package org.cascadetutor.lessons.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cascadetutor.course.map.MapPoint;
import org.junit.jupiter.api.Test;

/** Lines between stops. */
class RoadTest {

    @Test
    void theRoadEndsAtEachPointInOrder() {
        String road = Road.through(List.of(new MapPoint(0, 0), new MapPoint(60, 0), new MapPoint(60, 90)));
        assertThat(road).isEqualTo("M0 0C10.0 0.0 50.0 -15.0 60 0C70.0 15.0 60.0 75.0 60 90");
    }

    @Test
    void oneStopIsNoRoad() {
        assertThat(Road.through(List.of(new MapPoint(1, 1)))).isEmpty();
    }

    @Test
    void aLineBetweenStopsKeepsClearOfBoth() {
        assertThat(Road.between(new MapPoint(0, 0), new MapPoint(100, 0))).startsWith("M17.1 5.5Q50.0 16.0 ");
        assertThat(Road.between(new MapPoint(0, 0), new MapPoint(20, 0))).isEmpty();
    }

    @Test
    void numbersAreWrittenForSvgInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Road.between(new MapPoint(0, 0), new MapPoint(100, 0))).doesNotContain(",");
        } finally {
            Locale.setDefault(before);
        }
    }
}
