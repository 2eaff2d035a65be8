package org.cascadetutor.progress.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Settings SET =
            new Settings(new Look("dark", "larger", "reduce", "pt-BR"), new Study(95, Optional.of(40), true, false));

    @Test
    void aLineIsReadBackAsItWas() {
        assertThat(SET.line()).isEqualTo("dark.larger.reduce.pt-BR.95.40.hide.show");
        assertThat(Settings.read(SET.line())).contains(SET);
        assertThat(Settings.read(Settings.standard().line())).contains(Settings.standard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dark",
                "pink.normal.system..90..show.show",
                "dark.normal.system..79..show.show",
                "dark.normal.system..98..show.show",
                "dark.normal.system..ninety..show.show",
                "dark.normal.system..90.0.show.show",
                "dark.normal.system..90.99999999999.show.show",
                "dark.normal.system.<b>.90..show.show",
                "dark.normal.system..90..show.show.more"
            })
    void aChangedLineIsNoSettings(String line) {
        assertThat(Settings.read(line)).isEmpty();
    }

    @Test
    void outOfRangeIsRefused() {
        assertThatThrownBy(() -> new Study(79, Optional.empty(), false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Study(90, Optional.of(501), false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
