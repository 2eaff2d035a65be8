package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every word of the interface, in English; other languages are in messages/msg_LANGUAGE.properties. */
@MessageBundle
public interface Messages {

    @Message("Skip to the content")
    String skip_to_content();

    @Message("Main")
    String nav_label();

    @Message("Map")
    String nav_map();

    @Message("Practice")
    String nav_practice();

    @Message("Review")
    String nav_review();

    @Message("My progress")
    String nav_progress();

    @Message("Glossary")
    String nav_glossary();

    @Message("Teach")
    String nav_teach();

    @Message("Sign in")
    String nav_login();

    @Message("Search")
    String nav_search();

    @Message("Search lessons and terms")
    String search_label();

    @Message("For learning only: this is no medical advice.")
    String footer_notice();

    @Message("What this is, and where to turn")
    String footer_about();

    @Message("Cascade")
    String home_title();

    @Message("Learn how it works, at the pace that suits you. Every question adapts to what you know, and says why it"
            + " was chosen.")
    String home_lede();

    @Message("planned")
    String map_planned();

    @Message("Practise the whole course")
    String map_practise();

    @Message("This course is written in English.")
    String map_english();

    @Message("not started")
    String level_not_started();

    @Message("learning")
    String level_learning();

    @Message("familiar")
    String level_familiar();

    @Message("proficient")
    String level_proficient();

    @Message("mastered")
    String level_mastered();

    @Message("{#if minutes == 1}one minute{#else}{minutes} minutes{/if}")
    String lesson_minutes(int minutes);

    @Message("In this lesson")
    String lesson_toc();

    @Message("This lesson is planned and not written yet.")
    String lesson_planned();

    @Message("Practise this lesson")
    String lesson_practise();

    @Message("{#if count == 1}One question{#else}{count} questions, chosen one by one for you{/if}")
    String lesson_practise_hint(int count);

    @Message("References")
    String lesson_references();

    @Message("Terms in this lesson")
    String lesson_terms();

    @Message("Before")
    String lesson_before();

    @Message("Next")
    String lesson_after();

    @Message("Glossary")
    String glossary_title();

    @Message("The terms of the course in plain words.")
    String glossary_lede();

    @Message("Search")
    String search_title();

    @Message("Nothing was found for “{query}”. Try a shorter word, or look through the glossary.")
    String search_none(String query);

    @Message("Type a word to look for in lessons and terms.")
    String search_empty();

    @Message("{#if count == 1}One{#else}{count}{/if} found for “{query}”")
    String search_found(int count, String query);

    @Message("Search")
    String search_button();

    @Message("What this is, and where to turn")
    String about_title();

    @Message("Cascade is for learning. It explains general ideas about how cancer spreads and how spread is found. It"
            + " gives no diagnosis, no prognosis and no treatment advice for any person, and it cannot replace a"
            + " conversation with your own clinicians.")
    String about_learning();

    @Message("Figures describe groups of people in particular studies and may be out of date. They do not predict what"
            + " will happen to you. The people in case stories are invented.")
    String about_figures();

    @Message("If something here touches your own life: talk to the team that treats you, to your family doctor, or to a"
            + " cancer information service in your country. In an emergency, call your emergency number.")
    String about_turn();

    @Message("Do not wait")
    String about_urgent_title();

    @Message("Some signs need help within hours, whatever their cause. Call your emergency number or go to emergency"
            + " care at once if you or someone near you has:")
    String about_urgent();

    @Message("legs that have become weak or numb, or new trouble passing urine or stool")
    String about_urgent_legs();

    @Message("a first seizure, or confusion that was not there before")
    String about_urgent_head();

    @Message("severe trouble breathing")
    String about_urgent_breath();

    @Message("pain that nothing eases")
    String about_urgent_pain();

    @Message("You can start without an account. What is kept is your answers and what follows from them; nothing is"
            + " shared with others, and no other site is asked for anything.")
    String about_privacy();

    @Message("The program is under the Apache licence 2.0, the course under CC BY 4.0.")
    String about_licence();

    @Message("Practice")
    String practice_title();

    @Message("Review")
    String review_title();

    @Message("Where do I stand?")
    String diagnostic_title();

    @Message("Mastery check")
    String check_title();

    @Message("Start")
    String offer_start();

    @Message("question {number}")
    String question_number(int number);

    @Message("Select every one that is right.")
    String question_select_all();

    @Message("Is the statement true or false?")
    String question_verdict();

    @Message("True")
    String question_true();

    @Message("False")
    String question_false();

    @Message("Which reason supports it best?")
    String question_reason();

    @Message("Put the cards in order, first at the top.")
    String question_order();

    @Message("Judge each statement.")
    String question_set();

    @Message("Choose what belongs to each. At least one is left over.")
    String question_match();

    @Message("Choose the name of each marked part. At least one name is left over.")
    String question_label();

    @Message("Choose …")
    String question_choose();

    @Message("Your answer, a number")
    String question_value();

    @Message("Unit")
    String question_unit();

    @Message("With a decimal point or comma, without thousands signs.")
    String question_number_form();

    @Message("Your answer, in a word or two")
    String question_text();

    @Message("Fill in every gap.")
    String question_gaps();

    @Message("Gap {number}")
    String question_gap(int number);

    @Message("Choose every place that fits. The drawing and the list below it are the same choice.")
    String question_regions();

    @Message("Choose every place that fits, by its letter or name in the list.")
    String question_regions_list();

    @Message("Case, question {number} of {of}")
    String question_case(int number, int of);

    @Message("That could not be read as one number. Write it like 12.5 or 12,5, without thousands signs; what you typed"
            + " is still here.")
    String question_unread_number();

    @Message("Something is still empty or too long; what you typed is still here.")
    String question_unread_text();

    @Message("You answered")
    String answer_said();

    @Message("Right answer:")
    String answer_should();

    @Message("The number is right; the unit is not.")
    String answer_unit_wrong();

    @Message("Written:")
    String answer_accepted();

    @Message("What you chose has a full line round it; what was right and not chosen, a broken one.")
    String answer_figure();

    @Message("up")
    String question_up();

    @Message("down")
    String question_down();

    @Message("Move “{text}”")
    String question_move(String text);

    @Message("How sure are you? You can skip this.")
    String question_confidence();

    @Message("A guess")
    String confidence_guess();

    @Message("Unsure")
    String confidence_unsure();

    @Message("Sure")
    String confidence_sure();

    @Message("not said")
    String confidence_not_said();

    @Message("Answer")
    String question_submit();

    @Message("Show a hint")
    String question_hint();

    @Message("Hints")
    String question_hints();

    @Message("Choose an answer first; what you picked is still here.")
    String question_incomplete();

    @Message("That question was answered already. This is the one that is open now.")
    String question_stale();

    @Message("choose")
    String question_keys();

    @Message("true or false")
    String question_key_judge();

    @Message("hint")
    String question_key_hint();

    @Message("answer, next")
    String question_key_enter();

    @Message("Why this question?")
    String why_title();

    @Message("We gave you {percent} in 100.")
    String why_chance(long percent);

    @Message("It beat")
    String why_beat();

    @Message("What moved")
    String skill_title();

    @Message("Right")
    String answer_right();

    @Message("Partly right")
    String answer_partly();

    @Message("Not right")
    String answer_wrong();

    @Message("Your answer")
    String answer_yours();

    @Message("Your answer, sure")
    String answer_yours_sure();

    @Message("Right answer")
    String answer_key();

    @Message("The statement is true.")
    String answer_true();

    @Message("The statement is false.")
    String answer_false();

    @Message("The right order")
    String answer_order();

    @Message("Your order")
    String answer_your_order();

    @Message("Explanation")
    String answer_explanation();

    @Message("This idea has a name here")
    String answer_idea();

    @Message("You were sure, so this idea comes back soon with a different question.")
    String answer_back_soon();

    @Message("Next question")
    String answer_next();

    @Message("Go on")
    String answer_go_on();

    @Message("Read the lesson")
    String answer_read();

    @Message("Sources")
    String answer_references();

    @Message("Mastered by practice")
    String end_mastered();

    @Message("Every skill you aimed at is proficient now. A mastery check makes it stick.")
    String end_mastered_text();

    @Message("Nothing is due")
    String end_later();

    @Message("What you learned is still there. Come back when something is due.")
    String end_later_text();

    @Message("No fitting question left today")
    String end_exhausted();

    @Message("To the map")
    String end_to_map();

    @Message("See my progress")
    String end_to_progress();

    @Message("Keep your progress: register, and you find it on every device.")
    String end_keep();

    @Message("Register")
    String end_register();

    @Message("You answered")
    String story_said();

    @Message("Sign in")
    String login_title();

    @Message("Name")
    String login_username();

    @Message("Password")
    String login_password();

    @Message("Sign in")
    String login_button();

    @Message("New here? You can start without an account, and register later.")
    String login_new();

    @Message("What you did on this browser comes along.")
    String login_keeps();

    @Message("Register")
    String register_title();

    @Message("A name and a password keep your progress on every device. Nothing else is asked.")
    String register_lede();

    @Message("Register")
    String register_button();

    @Message("Letters and digits, at least two; it need not be your real name.")
    String register_username_hint();

    @Message("At least 8 characters. A sentence is fine.")
    String register_password_hint();

    @Message("This did not work yet")
    String form_problems();

    @Message("Name and password do not fit together.")
    String reason_login_wrong();

    @Message("Too many wrong tries. Wait a little, then try again.")
    String reason_login_slowed();

    @Message("A name has at least two letters or digits, and no spaces.")
    String reason_username_form();

    @Message("This name is taken. Choose another.")
    String reason_username_taken();

    @Message("A password has at least 8 characters.")
    String reason_password_length();

    @Message("This password is one of the most common ones. Choose another.")
    String reason_password_common();

    @Message("Your present password is a different one.")
    String reason_password_current_wrong();

    @Message("This invitation was used already, or has expired.")
    String reason_invitation_gone();

    @Message("This link does not work any more. Ask for a new one.")
    String reason_reset_gone();

    @Message("This does not look like a mail address.")
    String reason_email_form();

    @Message("Somebody must go on administering. Give the role to somebody else first.")
    String reason_last_administrator();

    @Message("There is no such role here.")
    String reason_role_unknown();

    @Message("Tick the box first: erasing cannot be undone.")
    String reason_erase_not_sure();

    @Message("Account")
    String account_title();

    @Message("You are learning as a guest on this browser.")
    String account_guest();

    @Message("You are signed in as {name}.")
    String account_named(String name);

    @Message("Change the password")
    String account_password();

    @Message("Present password")
    String account_current();

    @Message("New password")
    String account_fresh();

    @Message("Change it, and sign out everywhere else")
    String account_change();

    @Message("API tokens")
    String account_tokens();

    @Message("A token lets a program learn in your name. It is shown once.")
    String account_tokens_lede();

    @Message("What it is for")
    String account_token_name();

    @Message("Make a token")
    String account_token_make();

    @Message("Your new token. Copy it now: it is not shown again.")
    String account_token_fresh();

    @Message("Revoke")
    String account_token_revoke();

    @Message("You have no tokens.")
    String account_token_none();

    @Message("You are invited")
    String invitation_title();

    @Message("This link makes you an instructor. It works once.")
    String invitation_text();

    @Message("Accept")
    String invitation_accept();

    @Message("Teach")
    String teach_title();

    @Message("Edit the course, see what is wrong with it, take the answers out.")
    String teach_lede();

    @Message("Problems in the course files")
    String teach_problems();

    @Message("No problems. Every file compiles.")
    String teach_no_problems();

    @Message("Where")
    String teach_where();

    @Message("What")
    String teach_what();

    @Message("What to do")
    String teach_hint();

    @Message("All answers")
    String teach_exports();

    @Message("Lessons")
    String teach_lessons();

    @Message("edit the text")
    String teach_edit_text();

    @Message("edit the questions")
    String teach_edit_questions();

    @Message("Edit")
    String edit_title();

    @Message("Source")
    String edit_source();

    @Message("Preview")
    String edit_preview();

    @Message("Show the preview")
    String edit_show_preview();

    @Message("Save")
    String edit_save();

    @Message("Saved. Learners see it now.")
    String edit_saved();

    @Message("Not saved: there are errors. What you wrote is still here.")
    String edit_rejected();

    @Message("Not saved: somebody else has saved this file since you opened it. Both texts are here.")
    String edit_stale();

    @Message("The text as it is now")
    String edit_theirs();

    @Message("Your text")
    String edit_yours();

    @Message("Save mine over it")
    String edit_take_over();

    @Message("line {line}")
    String edit_line(int line);

    @Message("Back to the course")
    String edit_back();

    @Message("No problems.")
    String edit_no_problems();

    @Message("{#if count == 1}One question compiles.{#else}{count} questions compile.{/if}")
    String edit_questions_preview(int count);

    @Message("That request does not make sense")
    String error_400();

    @Message("Something in it is missing or has a form we cannot read. Go back and try again; what you typed is still"
            + " in the form.")
    String error_400_text();

    @Message("This is not open to you")
    String error_403();

    @Message("You may have to sign in with another account.")
    String error_403_text();

    @Message("There is nothing here")
    String error_404();

    @Message("The address may be mistyped, or what stood here has moved.")
    String error_404_text();

    @Message("Somebody was faster")
    String error_409();

    @Message("What you wanted to change has changed in the meantime. Go back and look again.")
    String error_409_text();

    @Message("This is too large")
    String error_413();

    @Message("What was sent is larger than this page takes. Nothing was changed.")
    String error_413_text();

    @Message("Too often for now")
    String error_429();

    @Message("This was asked more often than the site can do for one person. Nothing is lost: wait a moment and try"
            + " again.")
    String error_429_text();

    @Message("We cannot do this just now")
    String error_503();

    @Message("Something this site needs is not there for the moment. Nothing is lost: wait a little and try again.")
    String error_503_text();

    @Message("Something broke on our side")
    String error_other();

    @Message("It is noted. Nothing you answered is lost. Try again in a moment.")
    String error_other_text();

    @Message("To the start")
    String error_home();

    @Message("It is time to bring back “{skill}”, before it fades.")
    String reason_due_review(String skill);

    @Message("“{skill}” is the weakest skill you can work on now.")
    String reason_weakest_skill(String skill);

    @Message("“{skill}” comes before what you aim at.")
    String reason_prerequisite(String skill);

    @Message("An earlier answer showed an idea that this question on “{skill}” looks at from another side.")
    String reason_misconception(String skill);

    @Message("You were sure of an answer that was not right; this question on “{skill}” looks at the same idea.")
    String reason_sure_and_wrong(String skill);

    @Message("This question on “{skill}” fits you, and we still have to learn how hard it is.")
    String reason_exploration(String skill);

    @Message("Your answer tells us most about “{skill}”.")
    String reason_diagnostic(String skill);

    @Message("It checks “{skill}”, which you are proficient in.")
    String reason_check(String skill);

    @Message("You asked to practise what you got wrong: “{skill}”.")
    String reason_requested(String skill);
}
