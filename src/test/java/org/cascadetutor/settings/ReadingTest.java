package org.cascadetutor.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cascadetutor.progress.settings.Look;
import org.cascadetutor.progress.settings.Settings;
import org.cascadetutor.progress.settings.Study;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void whatIsLeftOutTakesItsStandardValue() {
        SettingsView nothing = new SettingsView(null, null, null, null, null, null, false, false);
        assertThat(Reading.of(nothing, "de"::equals)).isEqualTo(new Reading.Clear(Settings.standard()));
    }

    @Test
    void everythingIsRead() {
        SettingsView sent = new SettingsView("dark", "large", "reduce", "de", .85, 30, true, true);
        assertThat(Reading.of(sent, "de"::equals))
                .isEqualTo(new Reading.Clear(new Settings(
                        new Look("dark", "large", "reduce", "de"), new Study(85, Optional.of(30), true, true))));
    }

    @Test
    void allReasonsComeAtOnce() {
        SettingsView sent = new SettingsView("pink", null, null, null, .5, 0, false, false);
        assertThat(((Reading.Unclear) Reading.of(sent, "de"::equals)).reasons())
                .containsExactly("choice", "retention", "reviews");
    }

    @Test
    void aLanguageNobodySpeaksHereIsNoChoice() {
        SettingsView sent = new SettingsView(null, null, null, "tlh", null, null, false, false);
        assertThat(((Reading.Unclear) Reading.of(sent, "de"::equals)).reasons()).containsExactly("choice");
    }

    @Test
    void noNumberIsNoRetention() {
        SettingsView sent = new SettingsView(null, null, null, null, Double.NaN, null, false, false);
        assertThat(((Reading.Unclear) Reading.of(sent, "de"::equals)).reasons()).containsExactly("retention");
    }
}
