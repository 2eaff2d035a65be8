package org.cascadetutor.engine.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void aSkillSettlesOnlyAfterThreeRightAnswersAndNearlyProficient() {
        assertThat(display(.8, "111").settles()).isTrue();
        assertThat(display(.79, "111").settles()).isFalse();
        assertThat(display(.9, "011").settles()).isFalse();
        assertThat(display(.9, "11").settles()).isFalse();
    }

    private static Display display(double probability, String recent) {
        return new Display(probability, .1, false, 3, recent, 0);
    }
}
