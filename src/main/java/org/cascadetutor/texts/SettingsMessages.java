package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the settings page and of what it hides, in English. */
@MessageBundle("settings")
public interface SettingsMessages {

    @Message("Settings")
    String title();

    @Message("They go with your learning on every device.")
    String lede_person();

    @Message("They hold in this browser. Once you start to learn, they go with your learning.")
    String lede_visitor();

    @Message("Saved. This holds from now on.")
    String saved();

    @Message("Not saved. Please look at this again:")
    String not_saved();

    @Message("One of the choices is none of those offered.")
    String wrong_choice();

    @Message("What you want to remember is a whole number from 80 to 97.")
    String wrong_retention();

    @Message("Reviews a day are a whole number from 1 to 500, or nothing.")
    String wrong_reviews();

    @Message("How it looks")
    String look();

    @Message("Colours")
    String theme();

    @Message("as the device")
    String theme_system();

    @Message("light")
    String theme_light();

    @Message("dark")
    String theme_dark();

    @Message("Size of the text")
    String text();

    @Message("normal")
    String text_normal();

    @Message("large")
    String text_large();

    @Message("very large")
    String text_larger();

    @Message("Motion")
    String motion();

    @Message("as the device")
    String motion_system();

    @Message("none")
    String motion_reduce();

    @Message("Language")
    String language();

    @Message("Language of buttons and explanations")
    String language_label();

    @Message("as the browser")
    String language_browser();

    @Message("The course itself is in English, whatever you choose.")
    String language_course();

    @Message("Reviews")
    String reviews();

    @Message("How much you want to remember, in %")
    String retention();

    @Message("From 80 to 97. A skill is due for review when the chance that it comes to mind falls below. 90 is a good"
            + " middle: each step up means clearly more reviews.")
    String retention_hint();

    @Message("Reviews a day, at most")
    String cap();

    @Message("Leave it empty for the usual {usual}. What is over waits for the next day.")
    String cap_hint(int usual);

    @Message("What is asked and shown")
    String hidden();

    @Message("Do not ask how sure I am")
    String hide_confidence();

    @Message("The picture of how sure you are and how often you are right then gets no new answers.")
    String hide_confidence_hint();

    @Message("Hide figures on survival")
    String hide_survival();

    @Message("In lessons they are folded away and open with one click; questions about them are not asked. The search"
            + " never shows them.")
    String hide_survival_hint();

    @Message("Save")
    String save();

    @Message("Survival figures are hidden. Show them")
    String survival_folded();

    @Message("How pages look, the language, reviews, and what is hidden")
    String from_account();
}
