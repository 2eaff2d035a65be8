package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of contested marks, in English. */
@MessageBundle("mark")
public interface MarkMessages {

    @Message("The mark of this answer")
    String title();

    @Message("Is this mark wrong? Say why, and somebody who teaches this course looks at it.")
    String lede();

    @Message("I think this mark is wrong")
    String link();

    @Message("You have contested this mark. Whoever teaches the course will decide on it.")
    String waiting();

    @Message("This mark was corrected: from {before} % to {after} %.")
    String corrected(long before, long after);

    @Message("This mark was looked at again and stays at {score} %.")
    String declined(long score);

    @Message("The decision")
    String outcome_link();

    @Message("The question")
    String question();

    @Message("The answer")
    String answer();

    @Message("Back to the question")
    String back();

    @Message("Marked")
    String logged();

    @Message("{score} % of the full mark")
    String score(long score);

    @Message("Why is the mark wrong?")
    String why();

    @Message("Up to 2,000 characters. It is read by whoever teaches this course.")
    String why_hint();

    @Message("Contest the mark")
    String send();

    @Message("This answer has the full mark.")
    String full();

    @Message("What has become of it")
    String history();

    @Message("Contested")
    String step_contested();

    @Message("Corrected from {before} % to {after} %")
    String step_corrected(long before, long after);

    @Message("Stays as it is")
    String step_declined();

    @Message("What you know is worked out anew with the corrected mark.")
    String relearned();

    @Message("Contested marks")
    String teach_title();

    @Message(
            "Learners who think a mark is wrong say why. Give another mark or leave it as it is, and say why: the learner reads"
                    + " it. What was logged stays; exports show the mark that holds, and “corrections.csv” the one before.")
    String teach_lede();

    @Message("corrections.csv")
    String teach_file();

    @Message("No mark waits for a decision.")
    String teach_none();

    @Message("Decided: {count}")
    String teach_done(int count);

    @Message("Give another mark")
    String teach_correct();

    @Message("Leave it as it is")
    String teach_decline();

    @Message("New mark in per cent")
    String teach_score();

    @Message("Your reason")
    String teach_why();

    @Message("Decide")
    String teach_decide();

    @Message("That did not do")
    String problems();

    @Message("A reason is needed, in up to 2,000 characters, and a mark from 0 to 100.")
    String reason_none();

    @Message("This mark cannot be contested now: it waits for a decision, or is the full mark.")
    String reason_not_now();

    @Message("This mark has been decided on several times. Please talk to whoever teaches the course.")
    String reason_too_often();

    @Message("Somebody has decided on this mark already.")
    String reason_decided();
}
