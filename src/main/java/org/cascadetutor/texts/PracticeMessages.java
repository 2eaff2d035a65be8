package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of practice, review, diagnostic and check, before, within and after a session, in English; other languages are in
 * messages/practice_LANGUAGE.properties.
 */
@MessageBundle("practice")
public interface PracticeMessages {

    @Message("One question at a time, near the edge of what you can. After each answer you see why, and each question"
            + " says why it was chosen.")
    String lede_practice();

    @Message("An offer, not an exam: it finds out what you already know, so that you need not sit through it.")
    String lede_diagnostic();

    @Message("What you are about to forget comes first. A few minutes now keep what you have learned.")
    String lede_review();

    @Message("Shows that you can do it without help: two questions on each skill you are proficient in.")
    String lede_check();

    @Message("Practice")
    String kind_practice();

    @Message("Practice of mistakes")
    String kind_mistakes();

    @Message("Review")
    String kind_review();

    @Message("Where do I stand?")
    String kind_diagnostic();

    @Message("Mastery check")
    String kind_check();

    @Message("Go on where you left")
    String running_title();

    @Message("Open sessions wait here, on every device you are signed in on.")
    String running_note();

    @Message("the whole course")
    String running_course();

    @Message("{#if count == 0}nothing answered yet{#else if count == 1}one answered{#else}{count} answered{/if}")
    String running_answered(int count);

    @Message("begun on {day}")
    String running_since(String day);

    @Message("Go on")
    String running_go();

    @Message("Practise everything")
    String practice_all();

    @Message("Ten minutes")
    String practice_ten();

    @Message("Everything takes what helps you most now from the whole course. Ten minutes does the same and ends by"
            + " itself, between two questions; no clock is shown. You can stop at any time.")
    String practice_all_text();

    @Message("Practise my mistakes")
    String mistakes_title();

    @Message("{#if count == 1}One question you got wrong and have not got right since.{#else}{count} questions you got"
            + " wrong and have not got right since.{/if} There is no penalty: a mistake here is part of the work"
            + " and costs no level on its own. The estimate moves as with every answer, and a right one takes the"
            + " question off this list.")
    String mistakes_text(int count);

    @Message("Nothing to mend: every question you got wrong you have got right since, or there was none.")
    String mistakes_none();

    @Message("Practise them")
    String mistakes_start();

    @Message("Choose a module or a lesson")
    String choose_title();

    @Message("The whole module")
    String choose_module();

    @Message("Practise")
    String choose_practise();

    @Message("{#if count == 1}one lesson{#else}{count} lessons{/if}")
    String choose_lessons(int count);

    @Message("Other ways to begin")
    String other_title();

    @Message("What it is")
    String facts_what();

    @Message("How long")
    String facts_long();

    @Message("What it changes")
    String facts_changes();

    @Message("Help")
    String facts_help();

    @Message("The question that tells most about you comes next, from anywhere in the course; some will be too hard on"
            + " purpose. Getting one wrong is as useful as getting it right.")
    String diagnostic_what();

    @Message("At most 20 questions, mostly ten to fifteen minutes. It stops sooner when it knows enough, and you can"
            + " stop at any time.")
    String diagnostic_long();

    @Message("The first estimate of every skill, and so where practice begins. At the end you see what it found, module"
            + " by module, and where to begin.")
    String diagnostic_changes();

    @Message("Hints are there; say “a guess” where it is one.")
    String diagnostic_help();

    @Message("Begin with the whole course")
    String diagnostic_whole();

    @Message("Or one module only")
    String diagnostic_part();

    @Message("Find out")
    String diagnostic_part_start();

    @Message("Nothing is due now.")
    String review_none();

    @Message("Nothing is due: there is nothing to forget before the first answer. Review begins a few days after you"
            + " have practised.")
    String review_none_new();

    @Message("The next skill is due on {day}.")
    String review_next(String day);

    @Message("{#if count == 1}One skill is due today.{#else}{count} skills are due today.{/if} One question each, the"
            + " least remembered first.")
    String review_due(int count);

    @Message("{#if count == 0}Today’s reviews are done.{#else if count == 1}One question today, for the skill you would"
            + " forget first.{#else}{count} questions today, for the skills you would forget first.{/if} More"
            + " waits than fits into one day; it is spread over the next ones, and nothing is lost by waiting.")
    String review_capped(int count);

    @Message("Good that you are back. After a break some of it has faded; it returns faster than it was learned the"
            + " first time.")
    String review_back();

    @Message("For each skill that memory is about to lose, one question. Wrong or right, its next date is set anew.")
    String review_what();

    @Message("About a minute a question. Stop when you like; the rest stays due.")
    String review_long();

    @Message("When each skill comes back: later after a right answer, sooner after a wrong one. A level that had sunk"
            + " by forgetting comes back.")
    String review_changes();

    @Message("Review now")
    String review_start();

    @Message("Two questions on each skill, new ones where there are any. Both right, and the skill is mastered;"
            + " otherwise you see what to do.")
    String check_what();

    @Message("At most 20 questions, as many as you need time for. Stopping early leaves the rest unchecked and undoes"
            + " nothing.")
    String check_long();

    @Message("Passed skills become mastered. A wrong answer moves the estimate as any other does, and the skill can be"
            + " checked again after some practice.")
    String check_changes();

    @Message("There are no hints in a check. The explanation comes after each answer, as always.")
    String check_help();

    @Message("{#if skills == 1}One skill is ready to be checked: {questions} questions.{#else}{skills} skills are ready"
            + " to be checked: at most {questions} questions at a time.{/if}")
    String check_ready(int skills, int questions);

    @Message("No skill is ready yet. A check asks about skills in which you are proficient; practice gets you there.")
    String check_none();

    @Message("Check all of them")
    String check_all();

    @Message("Or choose a part")
    String check_part();

    @Message("Check")
    String check_start();

    @Message("{questions} questions")
    String check_questions(int questions);

    @Message("question {number} of at most {most}")
    String of_at_most(int number, int most);

    @Message("This session")
    String sitting();

    @Message("{#if answered == 1}One answered, {#else}{answered} answered, {/if}{#if right == 0}none right yet.{#else"
            + " if right == answered}all right.{#else}{right} right.{/if}")
    String so_far(int answered, int right);

    @Message("Nothing answered yet.")
    String so_far_none();

    @Message("{#if count == 0}Nothing else is due today.{#else if count == 1}One more is due today.{#else}{count} are"
            + " due today.{/if}")
    String due_left(int count);

    @Message("A check: no hints.")
    String no_hints();

    @Message("It waits for you when you leave, also on another device.")
    String pause_note();

    @Message("Stop and see the result")
    String stop();

    @Message("{number} of {of}")
    String hint_of(int number, int of);

    @Message("guess, unsure, sure")
    String key_sure();

    @Message("Read the paragraph that explains it")
    String explained_at();

    @Message("Back to your question")
    String back_to_question();

    @Message("Your session")
    String back_nav();

    @Message("The marked paragraph explains it.")
    String back_note();

    @Message("This session is not open to you here")
    String lost_title();

    @Message("Either you are no longer signed in, or the session belongs to somebody else. Nothing that was answered is"
            + " lost: sign in again, and it is where you left it.")
    String lost_text();

    @Message("Log in")
    String lost_login();

    @Message("Start a new practice")
    String lost_new();

    @Message("Enough for now")
    String end_stopped();

    @Message("Everything you answered counts. The question that was open is not counted.")
    String end_stopped_text();

    @Message("Your minutes are over")
    String end_minutes();

    @Message("Every mistake has had its turn")
    String end_mistakes_done();

    @Message("There is no question left that you got wrong and could be asked again now. New mistakes would come back"
            + " here.")
    String end_mistakes_text();

    @Message("You have answered every question that fits today; asking the same again would only test short memory."
            + " Here is what else is worth your time.")
    String end_exhausted_text();

    @Message("What it found")
    String end_diagnostic();

    @Message("Reviewed")
    String end_review();

    @Message("Result of the check")
    String end_check();

    @Message("You answered nothing, so nothing has changed.")
    String end_nothing();

    @Message("{#if answered == 1}One answer{#else}{answered} answers{/if}, {#if right == 0}none right.{#else if right"
            + " == answered}all right.{#else}{right} right.{/if}")
    String end_tally(int answered, int right);

    @Message("What moved")
    String moved_title();

    @Message("The estimate is the chance of a right answer to an average question on the skill.")
    String moved_note();

    @Message("{#if count == 1}A skill is proficient now{#else}{count} skills are proficient now{/if}")
    String reached_title(int count);

    @Message("Skill")
    String col_skill();

    @Message("Right")
    String col_answers();

    @Message("Estimate")
    String col_estimate();

    @Message("Level now")
    String col_level();

    @Message("Due again")
    String col_due();

    @Message("Module")
    String col_module();

    @Message("Questions")
    String col_questions();

    @Message("In words")
    String col_words();

    @Message("{right} of {asked}")
    String of_count(int right, int asked);

    @Message("mostly known")
    String found_known();

    @Message("partly known")
    String found_partly();

    @Message("mostly new")
    String found_new();

    @Message("The estimate is the chance of a right answer to an average question of the module; two out of three such"
            + " estimates lie within their band. Where no question was asked it is inferred from your other"
            + " answers.")
    String found_note();

    @Message("{percent} %, probably {from}–{to} %")
    String found_from_to(int percent, int from, int to);

    @Message("Begin with")
    String begin_at();

    @Message("Every lesson looks known. A review or a check can confirm it.")
    String begin_none();

    @Message("{#if count == 1}One lesson can wait: you seem to know it.{#else}{count} lessons can wait: you seem to"
            + " know them.{/if}")
    String begin_known(int count);

    @Message("What you remember now")
    String remembered_title();

    @Message("A right answer sends a skill further away, a wrong one brings it back sooner.")
    String remembered_note();

    @Message("Nothing else is due today.")
    String queue_clear();

    @Message("{#if count == 1}One more is due today.{#else}{count} more are due today, whenever you like.{/if}")
    String queue_more(int count);

    @Message("The rest of what waits is spread over the next days.")
    String queue_rest();

    @Message("{#if count == 1}Mastered: one skill{#else}Mastered: {count} skills{/if}")
    String passed_title(int count);

    @Message("Both questions right, without a hint.")
    String passed_note();

    @Message("{#if count == 1}Not yet: one skill{#else}Not yet: {count} skills{/if}")
    String failed_title(int count);

    @Message("A check asks for every question right. Read why, practise a little, and check again: the next one brings"
            + " other questions where there are any.")
    String failed_note();

    @Message("See the answer")
    String failed_see();

    @Message("Practise it")
    String failed_practise();

    @Message("{#if count == 1}Undecided: one skill{#else}Undecided: {count} skills{/if}")
    String undecided_title(int count);

    @Message("The question was right, but it takes two. They wait for the next check.")
    String undecided_note();

    @Message("There was nothing to check")
    String check_not_ready();

    @Message("A check asks about skills in which you are proficient, and only with questions whose facts are confirmed."
            + " Here none was ready.")
    String check_not_ready_text();

    @Message("What now?")
    String ways_title();

    @Message("Go on practising")
    String way_more();

    @Message("The same as before, with the next question that fits.")
    String way_more_text();

    @Message("Take the mastery check")
    String way_check();

    @Message("Two questions on each skill, without hints: it makes them mastered.")
    String way_check_text();

    @Message("Review")
    String way_review();

    @Message("Something you learned is due today.")
    String way_review_text();

    @Message("Practise my mistakes")
    String way_mistakes();

    @Message("Only questions you got wrong, without any penalty.")
    String way_mistakes_text();

    @Message("Practise this lesson")
    String way_lesson();

    @Message("A lesson that has questions for you today:")
    String way_lesson_text();

    @Message("Practise this skill")
    String way_skill();

    @Message("What the check found missing:")
    String way_skill_text();

    @Message("Read the lesson")
    String way_read();

    @Message("Five to eight minutes:")
    String way_read_text();
}
