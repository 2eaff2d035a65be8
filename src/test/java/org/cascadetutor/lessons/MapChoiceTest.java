package org.cascadetutor.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the address and the browser's memory say about the view. */
class MapChoiceTest {

    @Test
    void theAddressSpeaksBeforeTheMemory() {
        assertThat(MapChoice.of("map", Optional.of("list"), "", true).list()).isFalse();
        assertThat(MapChoice.of("", Optional.of("list"), "", true).list()).isTrue();
        assertThat(MapChoice.of("", Optional.empty(), "", true).list()).isFalse();
    }

    @Test
    void aCourseWithoutADrawingIsAList() {
        assertThat(MapChoice.of("map", Optional.empty(), "", false).list()).isTrue();
    }

    @Test
    void whatIsNotKnownShowsNothing() {
        assertThat(MapChoice.of("", Optional.empty(), "path", true).path()).isTrue();
        assertThat(MapChoice.of("", Optional.empty(), "elephants", true)).isEqualTo(MapChoice.plain());
    }
}
