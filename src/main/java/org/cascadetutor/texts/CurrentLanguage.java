package org.cascadetutor.texts;

import jakarta.enterprise.context.RequestScoped;

/** The language of the answer, for the length of one request; English until somebody says otherwise. */
@RequestScoped
public class CurrentLanguage {

    private final Languages languages;
    private String tag = Languages.ENGLISH;

    CurrentLanguage(Languages languages) {
        this.languages = languages;
    }

    /** As BCP 47 has it. */
    public String tag() {
        return tag;
    }

    /** Says which it is; one of those the interface speaks. */
    public void speak(String chosen) {
        this.tag = chosen;
    }

    /** A bundle's words in it. */
    public <T> T words(Class<T> bundle) {
        return languages.words(bundle, tag);
    }
}
