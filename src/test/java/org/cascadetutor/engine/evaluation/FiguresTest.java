package org.cascadetutor.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Figures on answers small enough to work out by hand. */
class FiguresTest {

    @Test
    void tiesCountHalf() {
        Figures figures = Figures.of(new double[] {.2, .5, .5, .8}, new boolean[] {false, true, false, true});
        assertThat(figures.auc()).isCloseTo(3.5 / 4, within(1e-15));
        assertThat(figures.logLoss()).isCloseTo(-(2 * Math.log(.8) + 2 * Math.log(.5)) / 4, within(1e-15));
        assertThat(figures.rmse()).isCloseTo(Math.sqrt((.04 + .25 + .25 + .04) / 4), within(1e-15));
        assertThat(figures.ece()).isCloseTo((.2 + 0 + .2) / 4, within(1e-15));
    }

    @Test
    void oneSidedAndEmptyInputsGiveNumbers() {
        assertThat(Figures.of(new double[] {.5, 1}, new boolean[] {true, true}).auc())
                .isEqualTo(.5);
        assertThat(Figures.of(new double[] {0, 1}, new boolean[] {true, false}).logLoss())
                .isFinite();
        assertThat(Figures.of(new double[0], new boolean[0])).isEqualTo(new Figures(0, 0, 0, 0, 0));
    }
}
