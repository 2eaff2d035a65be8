package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the pages on what is believed of a learner, in English; other languages are in
 * messages/insight_LANGUAGE.properties. A bundle of their own, because a bundle holds 300 texts at most.
 */
@MessageBundle("insight")
public interface InsightMessages {

    @Message("My progress")
    String progress_title();

    @Message("Parts of my progress")
    String progress_nav();

    @Message("Skills")
    String progress_nav_skills();

    @Message("How sure I am")
    String progress_nav_confidence();

    @Message("Skills, lesson by lesson")
    String progress_by_lesson();

    @Message("Skills of the lesson “{lesson}”")
    String progress_caption(String lesson);

    @Message("Skill")
    String progress_skill();

    @Message("Level")
    String progress_level();

    @Message("Estimate")
    String progress_chance();

    @Message("Probably between")
    String progress_between();

    @Message("Remembered today")
    String progress_remembered();

    @Message("Review due")
    String progress_due();

    @Message("due now")
    String progress_due_now();

    @Message("Answers")
    String progress_answers();

    @Message("Nothing to show before the first answer")
    String progress_none_yet();

    @Message(
            "You have not answered anything yet. Practise a little, or let a few questions find out where you stand, and this page fills.")
    String progress_nothing();

    @Message("You have begun {begun} of {skills} skills.")
    String progress_begun(int begun, int skills);

    @Message("They stand like this:")
    String progress_now();

    @Message("{#if due == 1}One skill is due for review today.{#else}{due} skills are due for review today.{/if}")
    String progress_due_count(int due);

    @Message("Nothing is due for review today.")
    String progress_due_none();

    @Message("The next review is due on {day}.")
    String progress_due_next(String day);

    @Message("Review what is due")
    String progress_review();

    @Message("Any level")
    String progress_any_level();

    @Message("Only what is due")
    String progress_only_due();

    @Message("Show")
    String progress_filter();

    @Message("Show all")
    String progress_show_all();

    @Message("No skill fits this choice.")
    String progress_filter_none();

    @Message("{begun} of {skills} begun")
    String progress_lesson_begun(int begun, int skills);

    @Message("Read “{lesson}”")
    String progress_read_lesson(String lesson);

    @Message("What does {percent} % mean?")
    String explain_title(int percent);

    @Message("What the numbers mean")
    String explain_title_plain();

    @Message("Of 100 average questions on this skill, we expect you to answer about {percent} right, without guessing.")
    String explain_chance(int percent);

    @Message("Of 100 average questions on a skill, how many we expect you to answer right, without guessing.")
    String explain_chance_plain();

    @Message(
            "We are not certain: two times in three, the true share lies between {from} and {to} %. More answers narrow this.")
    String explain_band(int from, int to);

    @Message("How uncertain the estimate is: two times in three, the true share lies within. More answers narrow it.")
    String explain_band_plain();

    @Message(
            "The chance that what you once knew comes to mind today: {percent} in 100. It falls day by day and rises with each review.")
    String explain_remembered(int percent);

    @Message("The chance that what you once knew comes to mind today. It falls day by day and rises with each review.")
    String explain_remembered_plain();

    @Message("The first day on which less than what you want to keep is remembered. Until then, no review is needed.")
    String explain_due();

    @Message("How many of your answers the estimate rests on. You can look at each of them.")
    String explain_answers();

    @Message(
            "The same in a word: learning, familiar from 65 %, proficient from 85 % with three answers, mastered after a check. It falls again after wrong answers and with forgetting.")
    String explain_level();

    @Message("Where you stand")
    String story_now();

    @Message("probably between {from} and {to} %")
    String story_between(int from, int to);

    @Message("You have not answered a question on this skill yet, so there is nothing to show.")
    String story_not_begun();

    @Message("You know this already?")
    String story_test_title();

    @Message("Two questions, no hints. Both right, and the skill is mastered.")
    String story_test_check();

    @Message(
            "Questions on this skill alone, the most telling first, without waiting for what it builds on. Three right answers can make it proficient; a check then makes it mastered. Stop when you like.")
    String story_test_diagnostic();

    @Message("I know this: test me")
    String story_test();

    @Message("Does this look wrong to you?")
    String story_doubt_title();

    @Message("Your answers are kept as they are; nothing is wiped. But what you answer from now on decides.")
    String story_doubt_text();

    @Message(
            "A right answer to the next question would take the estimate to about {right} %, a wrong one to about {wrong} %.")
    String story_next(int right, int wrong);

    @Message("I don’t believe this: a short test")
    String story_doubt();

    @Message("Practise this skill")
    String story_practise();

    @Message("There are no questions on this skill yet.")
    String story_no_questions();

    @Message("The answers behind it")
    String story_answers();

    @Message("Oldest first. “Moved” is by how many points an answer changed the estimate.")
    String story_answers_note();

    @Message("No answers yet.")
    String story_none();

    @Message("When (UTC)")
    String story_when();

    @Message("Question")
    String story_question();

    @Message("Result")
    String story_result();

    @Message("We expected")
    String story_predicted();

    @Message("Moved")
    String story_moved();

    @Message("You were")
    String story_confidence();

    @Message("Hints")
    String story_hints();

    @Message("right")
    String story_right();

    @Message("partly right")
    String story_partly();

    @Message("not right")
    String story_wrong();

    @Message("practice")
    String story_kind_practice();

    @Message("diagnostic")
    String story_kind_diagnostic();

    @Message("review")
    String story_kind_review();

    @Message("check")
    String story_kind_check();

    @Message("In your last check, {right} of {asked} were right.")
    String check_result(int right, int asked);

    @Message("That was enough: checked and passed.")
    String check_passed();

    @Message(
            "A check is passed when both are right. What to do next: read the lesson again, practise a few questions, then take the check once more. It can be repeated as often as you like.")
    String check_failed();

    @Message("A check needs two questions; this one was not finished.")
    String check_short();

    @Message("How it will fade")
    String curve_title();

    @Message(
            "Today about {percent} in 100 would come to mind. Without practice, a review is due on {day}, {#if days == 1}tomorrow{#else}in {days} days{/if}.")
    String curve_text(int percent, String day, int days);

    @Message(
            "Today about {percent} in 100 would come to mind: a review is due now. The picture shows what happens without one.")
    String curve_text_due(int percent);

    @Message("Remembered, from today on, without practice")
    String curve_chart();

    @Message("A line that falls from {now} % today to {then} % after {days} days.")
    String curve_desc(int now, int then, int days);

    @Message("days from today")
    String curve_axis_x();

    @Message("remembered, %")
    String curve_axis_y();

    @Message("due")
    String curve_due_mark();

    @Message("today")
    String curve_today();

    @Message("Day")
    String curve_day();

    @Message("In days")
    String curve_in_days();

    @Message("Remembered")
    String curve_remembered();

    @Message("The curve is that of FSRS-6, a published model of memory. Each review makes it flatter.")
    String curve_note();

    @Message("How sure I am, and how often I am right")
    String confidence_title();

    @Message(
            "Whoever is sure should nearly always be right; a guess may well be wrong. To know which is which helps you learn.")
    String confidence_lede();

    @Message("You have not said how sure you are yet. Say it with your next answers, and the picture appears here.")
    String confidence_none();

    @Message("{#if count == 1}For one answer you did not say.{#else}For {count} answers you did not say.{/if}")
    String confidence_unsaid(int count);

    @Message("Too few answers to say how well your confidence fits.")
    String confidence_verdict_few();

    @Message("You are sure more often than you are right. When sure, look once more for what would speak against it.")
    String confidence_verdict_over();

    @Message("You know more than you think: what you call a guess is mostly right.")
    String confidence_verdict_under();

    @Message("Your confidence fits what came true.")
    String confidence_verdict_fits();

    @Message("How often each was right")
    String confidence_chart();

    @Message("right, %")
    String confidence_axis();

    @Message("You said")
    String confidence_said();

    @Message("Share")
    String confidence_share();

    @Message("{right} of {asked}")
    String confidence_of(int right, int asked);

    @Message(
            "Bar: how often you were right. Thin line: two times in three the true share lies within. Upright mark: what we expected.")
    String confidence_key();

    @Message("Ideas to reconsider")
    String ideas_title();

    @Message("{#if count == 1}One idea to reconsider{#else}{count} ideas to reconsider{/if}")
    String ideas_count(int count);

    @Message(
            "{#if count == 1}One idea in your answers does not fit what is known. Many people start out with it.{#else}{count} ideas in your answers do not fit what is known. Many people start out with them.{/if} A right answer to a different question on an idea takes it off this page.")
    String ideas_lede(int count);

    @Message(
            "You have not answered anything yet. When an answer shows a common mistaken idea, it appears here, with what speaks against it.")
    String ideas_nothing();

    @Message("None of your answers leaves a mistaken idea open.")
    String ideas_none();

    @Message("Your answers that showed it")
    String ideas_evidence();

    @Message("Ask me about it again")
    String ideas_test();

    @Message("You were sure, so a different question on it comes first.")
    String ideas_test_first();

    @Message("Practice on the skill: a different question on it comes within the next few.")
    String ideas_test_soon();

    @Message("You are proficient in the skill by now, so a short check of two questions asks.")
    String ideas_test_check();

    @Message(
            "There is no other question on it yet: the same one comes again. It stays here until another can be asked.")
    String ideas_test_same();

    @Message("There is no question on it any more.")
    String ideas_test_none();

    @Message("Reconsidered")
    String ideas_past();

    @Message("Ideas your earlier answers showed, and a later answer overcame.")
    String ideas_past_lede();

    @Message("Overcome on {day}:")
    String ideas_cleared(String day);

    @Message("the answer")
    String ideas_cleared_answer();
}
