package org.cascadetutor.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import org.cascadetutor.content.render.Survival;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.progress.settings.CurrentSettings;
import org.cascadetutor.texts.CurrentLanguage;
import org.cascadetutor.texts.SettingsMessages;

/** Folds away in a lesson what its reader does not want to see. */
@ApplicationScoped
class Hiding {

    private final CurrentSettings settings;
    private final CurrentLanguage language;

    Hiding(CurrentSettings settings, CurrentLanguage language) {
        this.settings = settings;
        this.language = language;
    }

    SafeHtml of(SafeHtml text) {
        if (!settings.study().hidesSurvival()) {
            return text;
        }
        String words = language.words(SettingsMessages.class).survival_folded();
        return Survival.folded(text, words, language.tag());
    }
}
