package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of notes, the sheet, reports and search, in English; other languages are in messages/note_LANGUAGE.properties.
 */
@MessageBundle("note")
public interface NoteMessages {

    @Message("My note")
    String title();

    @Message("My note on this lesson")
    String on_lesson();

    @Message("My note on this question")
    String on_question();

    @Message("there is one")
    String there_is();

    @Message("Your note")
    String text();

    @Message("Only you see it. Up to {most} characters; an empty note is removed.")
    String hint(int most);

    @Message("Save the note")
    String save();

    @Message("Delete the note")
    String delete();

    @Message("Saved {at} UTC")
    String kept(String at);

    @Message("This is not sent yet. It stays here until it is: please try again or empty the field.")
    String not_sent();

    @Message("This note was changed elsewhere in the meantime.")
    String stale();

    @Message("Nothing is lost: both texts are below. Put into yours what you want to keep, then save it.")
    String stale_both();

    @Message("It was deleted there. Your text is below; save it to keep it.")
    String stale_deleted();

    @Message("Saved elsewhere")
    String theirs();

    @Message("What you have just written")
    String yours();

    @Message("Save this text")
    String save_mine();

    @Message("This has {length} characters; {most} fit. Nothing is lost: shorten it and send it again.")
    String too_long(int length, int most);

    @Message("Back")
    String back();

    @Message("See it in the glossary")
    String in_glossary();

    @Message("Report a problem with this question")
    String report_title();

    @Message("Report something else about this question")
    String report_more();

    @Message("Your report arrived ({at} UTC):")
    String report_arrived(String at);

    @Message("The instructor has dealt with it.")
    String report_looked_at();

    @Message("What is wrong?")
    String report_reason();

    @Message("Please choose")
    String report_choose();

    @Message("In your words")
    String report_words();

    @Message("Goes to the instructors of this course, without your name. Up to {most} characters.")
    String report_hint(int most);

    @Message("Tell them my user name, so that they can ask")
    String report_named();

    @Message("Send the report")
    String report_send();

    @Message("Please choose what is wrong.")
    String report_pick();

    @Message("You have sent many reports today. Thank you; please go on tomorrow.")
    String report_many();

    @Message("The answer marked right is wrong")
    String report_reason_wrong_key();

    @Message("I cannot tell what is asked")
    String report_reason_unclear();

    @Message("More than one answer is right")
    String report_reason_two_right();

    @Message("A fact is out of date")
    String report_reason_outdated();

    @Message("A slip of the pen")
    String report_reason_typo();

    @Message("Something is not shown, or cannot be used")
    String report_reason_display();

    @Message("Something else")
    String report_reason_other();

    @Message("My notes and mistakes")
    String sheet_title();

    @Message("{#if notes == 1}One note{#else}{notes} notes{/if} and {#if mistakes == 1}one question{#else}{mistakes}"
            + " questions{/if} whose last answer was not right.")
    String sheet_lede(int notes, int mistakes);

    @Message("Nothing here yet. Notes you write on lessons and questions, and questions you got wrong, gather on this"
            + " sheet.")
    String sheet_empty();

    @Message("Print")
    String sheet_print();

    @Message("Made for A4: print it, or save it as a PDF, from your browser.")
    String sheet_how();

    @Message("My notes")
    String sheet_notes();

    @Message("My mistakes")
    String sheet_mistakes();

    @Message("Elsewhere in the course")
    String sheet_other();

    @Message("Change")
    String sheet_change();

    @Message("You answered")
    String sheet_said();

    @Message("You answered (partly right)")
    String sheet_said_partly();

    @Message("Right")
    String sheet_right();

    @Message("See the whole answer")
    String sheet_see();

    @Message(
            "Lessons, glossary, your notes and the explanations of questions you have answered; a letter may be wrong.")
    String search_empty();

    @Message("{#if count == 1}One result{#else}{count} results{/if} for “{query}”")
    String search_found(int count, String query);

    @Message("In what is yours")
    String search_mine();

    @Message("In the course")
    String search_course();

    @Message("Lesson")
    String search_kind_lesson();

    @Message("Glossary")
    String search_kind_term();

    @Message("Question you answered")
    String search_kind_explanation();

    @Message("Your note")
    String search_kind_note();

    @Message("Reported problems")
    String teach_title();

    @Message("What learners report about questions, open reports first. Who reported is not said unless they agreed.")
    String teach_lede();

    @Message("No report is open.")
    String teach_none();

    @Message("version")
    String teach_version();

    @Message("since changed")
    String teach_old();

    @Message("{#if count == 1}one report{#else}{count} reports{/if}")
    String teach_count(int count);

    @Message("without a name")
    String teach_nameless();

    @Message("Mark as done")
    String teach_done();

    @Message("done {day}")
    String teach_done_at(String day);

    @Message("Done: {#if count == 1}one question{#else}{count} questions{/if}")
    String teach_done_list(int count);
}
