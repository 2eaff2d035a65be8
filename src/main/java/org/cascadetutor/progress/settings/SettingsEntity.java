package org.cascadetutor.progress.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a person's settings. */
@Entity
@Table(name = "learner_settings")
class SettingsEntity {
    @Id
    UUID personId;

    String theme;
    String textSize;
    String motion;
    String language;
    int retentionPercent;

    @Nullable
    Integer reviewCap;

    boolean hidesConfidence;
    boolean hidesSurvival;

    void set(Settings settings) {
        theme = settings.look().theme();
        textSize = settings.look().text();
        motion = settings.look().motion();
        language = settings.look().language();
        retentionPercent = settings.study().retentionPercent();
        reviewCap = settings.study().reviewsADay().orElse(null);
        hidesConfidence = settings.study().hidesConfidence();
        hidesSurvival = settings.study().hidesSurvival();
    }

    Settings settings() {
        return new Settings(
                new Look(theme, textSize, motion, language),
                new Study(retentionPercent, Optional.ofNullable(reviewCap), hidesConfidence, hidesSurvival));
    }
}
