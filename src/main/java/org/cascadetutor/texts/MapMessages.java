package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the start page and of the map, in English; other languages are in messages/map_LANGUAGE.properties. */
@MessageBundle("map")
public interface MapMessages {

    @Message("The course as a drawing")
    String drawing();

    @Message("Ways to look at the course")
    String views();

    @Message("Drawing")
    String view_map();

    @Message("List")
    String view_list();

    @Message("Planned path")
    String show_path();

    @Message("What builds on what")
    String show_prerequisites();

    @Message("Next for you, about {minutes} minutes")
    String next(int minutes);

    @Message("Start here, about {minutes} minutes")
    String start(int minutes);

    @Message("Everything written so far is proficient. Well done. Reviews keep it that way.")
    String all_done();

    @Message("next")
    String step_next();

    @Message("step {step}")
    String step_planned(int step);

    @Message("review due")
    String due_mark();

    @Message("due")
    String due_short();

    @Message("{number}. {name}, {word}. {title}, {minutes} minutes")
    String stop(int number, String name, String word, String title, int minutes);

    @Message("{module}: {proficient} of {lessons} lessons proficient")
    String region(String module, int proficient, int lessons);

    @Message("How the stops show where you stand")
    String legend();

    @Message("{proficient} of {lessons} lessons proficient")
    String proficient_count(int proficient, int lessons);

    @Message("The course begins here.")
    String reason_begin();

    @Message("You have begun it, and some of its skills are not yet proficient.")
    String reason_continue();

    @Message("You know what it builds on.")
    String reason_ready();

    @Message("“{lesson}” prepares you for it.")
    String reason_opens(String lesson);

    @Message("You have answered it well; a few more questions, with some time between, will settle it.")
    String reason_settles();

    @Message("It builds on lessons you do not know yet, but it is what is left.")
    String reason_ahead();

    @Message("The path planned for you, and why")
    String path_title();

    @Message("Worked out from your answers; it changes with each of them. You can go wherever you like.")
    String path_note();

    @Message("Nothing is left to plan: everything written so far is proficient.")
    String path_none();

    @Message("What builds on what")
    String builds_title();

    @Message("Nothing is locked. An arrow leads from a lesson to one that uses it.")
    String builds_note();

    @Message("nothing before it")
    String builds_nothing();

    @Message("Lesson")
    String column_lesson();

    @Message("Where you stand")
    String column_mastery();

    @Message("Skills proficient")
    String column_skills();

    @Message("Reviews due")
    String column_due();

    @Message("Minutes")
    String column_minutes();

    @Message("Opened")
    String column_read();

    @Message("Builds on")
    String column_builds();

    @Message("{proficient} of {skills}")
    String skills_share(int proficient, int skills);

    @Message("not yet")
    String read_never();

    @Message("none")
    String due_none();

    @Message("All done for today")
    String hello_done();

    @Message("Go on where you left")
    String hello_back();

    @Message("It has been {#if weeks == 2}two weeks{#else}{weeks} weeks{/if}. Some of it will have faded, as it does"
            + " for everybody; a few questions bring it back. Nothing is lost.")
    String after_break(long weeks);

    @Message("Go on with question {question}")
    String resume_session(int question);

    @Message("You were answering questions on “{about}”.")
    String resume_about(String about);

    @Message("You were answering questions on the whole course.")
    String resume_course();

    @Message("You last opened “{lesson}”.")
    String resume_read(String lesson);

    @Message("Go on reading")
    String resume_reading();

    @Message("Today, about {minutes} minutes")
    String today_title(int minutes);

    @Message("Nothing is due today, and everything written so far is proficient. Come back when a review is due.")
    String today_nothing();

    @Message("{#if reviews == 1}One review{#else}{reviews} reviews{/if}")
    String today_reviews(int reviews);

    @Message("{due} are due today; these come first. The rest can wait.")
    String today_reviews_of(int due);

    @Message("What is about to fade, before it does.")
    String today_reviews_all();

    @Message("Review")
    String today_review();

    @Message("Read “{lesson}”")
    String today_read(String lesson);

    @Message("Practise “{lesson}”")
    String today_practise(String lesson);

    @Message("Read")
    String today_go_read();

    @Message("Practise")
    String today_go_practise();

    @Message("{#if minutes == 1}1 minute{#else}{minutes} minutes{/if}")
    String minutes(int minutes);

    @Message("Do you know some of this already?")
    String diagnostic_title();

    @Message("Up to twenty questions, about ten minutes, find out where you stand, so that the plan can pass over what"
            + " you know. You can stop at any time, and you need not do it at all.")
    String diagnostic_text();

    @Message("Find out where I stand")
    String diagnostic_start();

    @Message("No, thank you")
    String diagnostic_no();

    @Message("Start with the first lesson")
    String begin();

    @Message("“{lesson}”, {minutes} minutes. No account needed.")
    String begin_note(String lesson, int minutes);

    @Message("Open the map")
    String open_map();

    @Message("The map")
    String the_map();
}
