package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when the network or the sign-in is gone and something typed is kept, in English. */
@MessageBundle("offline")
public interface OfflineMessages {

    @Message("Your sign-in has ended")
    String expired_title();

    @Message("What you entered is not lost: it is kept on this page. Sign in again, then you can send it.")
    String expired_text();

    @Message("If you have practised without an account, this session can no longer be opened.")
    String expired_guest();

    @Message("You are signed in again")
    String send_title();

    @Message("What you entered before has not been sent yet.")
    String send_text();

    @Message("Send my answer")
    String send_button();

    @Message("Look at the question first")
    String send_look();

    @Message("Kept on this device. Your answer will be sent when the network is back.")
    String waiting();

    @Message("An answer is kept on this device. Sign in, then it will be sent.")
    String login();

    @Message("An answer is kept on this device that was given before you signed in, or by somebody "
            + "else. It is not sent by itself.")
    String other();

    @Message("The question of your kept answer has been answered in the meantime, or is closed. The "
            + "kept answer was not counted again; this was it:")
    String settled();

    @Message("The kept answer could not be taken as it is. It is still here:")
    String refused();

    @Message("Your kept answer has been sent.")
    String sent();

    @Message("See it")
    String see();

    @Message("Send it now")
    String send();

    @Message("Discard it")
    String drop();

    @Message("You are offline. This is the copy kept on this device on")
    String copy();

    @Message("You are offline")
    String page_title();

    @Message("This page is not kept on this device. Lessons you have opened here can be read without "
            + "the network; an answer you give is kept and sent later.")
    String page_text();
}
