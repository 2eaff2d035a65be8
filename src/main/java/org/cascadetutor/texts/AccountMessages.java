package org.cascadetutor.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of accounts and their administration, in English. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Signing in there did not work. Please try again, or sign in with a name and a password.")
    String external_failed();

    @Message("A new password")
    String forgot_title();

    @Message("I have lost my password")
    String forgot_link();

    @Message("Tell us the user name of the account.")
    String forgot_lede();

    @Message("Ask for a new password")
    String forgot_button();

    @Message("If there is such an account and it has a confirmed mail address, a link is on its way to it. It works"
            + " once, for two hours. Without such an address, whoever runs this site sees that you asked and can"
            + " give you a link.")
    String forgot_asked_mail();

    @Message("If there is such an account, whoever runs this site now sees that you asked, and can give you a link. It"
            + " works once.")
    String forgot_asked_hand();

    @Message("The account is “{username}”. With the new password every other session and every API token of it ends.")
    String reset_lede(String username);

    @Message("Set the new password")
    String reset_button();

    @Message("Mail address")
    String email_title();

    @Message("Only to send you a link when you lose your password. Nothing else is ever sent to it, and nobody else"
            + " sees it.")
    String email_lede();

    @Message("This site sends no letters. When you lose your password, ask whoever runs it for a link.")
    String email_closed();

    @Message("Confirmed address: {email}")
    String email_kept(String email);

    @Message("No address is kept.")
    String email_none();

    @Message("New address; leave empty to remove the old one")
    String email_label();

    @Message("Save the address")
    String email_button();

    @Message("A link is on its way to {email}. The address counts once you have opened it.")
    String email_sent(String email);

    @Message("The address is removed.")
    String email_removed();

    @Message("Is this address yours?")
    String email_confirm_title();

    @Message("With this button the mail address becomes the one of the account.")
    String email_confirm_lede();

    @Message("Yes, it is mine")
    String email_confirm_button();

    @Message("The address is confirmed.")
    String email_confirmed();

    @Message("This link does not work any more. Ask for a new one in your account.")
    String email_gone();

    @Message("Cascade: a new password")
    String letter_reset_title();

    @Message("Somebody asked for a new password for your account. If it was you, open this link within two hours; it"
            + " works once. If not, there is nothing to do.")
    String letter_reset_text();

    @Message("Cascade: is this address yours?")
    String letter_address_title();

    @Message("Somebody wants this address for their account. If it was you, open this link; it works once. If not,"
            + " there is nothing to do.")
    String letter_address_text();

    @Message("Where you are signed in")
    String sessions_title();

    @Message("this device")
    String sessions_here();

    @Message("another device")
    String sessions_other();

    @Message("{which}: since {since}, last used {used} (UTC)")
    String sessions_line(String which, String since, String used);

    @Message("Sign out everywhere else")
    String sessions_end_others();

    @Message("Sign out everywhere")
    String sessions_end_all();

    @Message("Sign out")
    String sessions_end_here();

    @Message("Administration")
    String admin_title();

    @Message("Parts of the administration")
    String admin_nav();

    @Message("People")
    String admin_people();

    @Message("Record")
    String admin_audit();

    @Message("Part of a user name")
    String admin_search();

    @Message("Find")
    String admin_search_button();

    @Message("No account has this in its name.")
    String admin_none();

    @Message("Accounts")
    String admin_caption();

    @Message("User name")
    String admin_name();

    @Message("Roles")
    String admin_roles();

    @Message("Since")
    String admin_since();

    @Message("State")
    String admin_state();

    @Message("open")
    String admin_open();

    @Message("closed")
    String admin_closed();

    @Message("waits for a new password")
    String admin_waits();

    @Message("Earlier names")
    String admin_before();

    @Message("Later names")
    String admin_next();

    @Message("Invite somebody")
    String admin_invite();

    @Message("The link works once, for seven days. Whoever opens it takes the role.")
    String admin_invite_lede();

    @Message("Role")
    String admin_role();

    @Message("learner")
    String admin_role_learner();

    @Message("instructor")
    String admin_role_instructor();

    @Message("administrator")
    String admin_role_administrator();

    @Message("Course")
    String admin_course();

    @Message("every course")
    String admin_course_every();

    @Message("Make the link")
    String admin_invite_button();

    @Message("Hand this link over. It is shown this once.")
    String admin_link();

    @Message("All accounts")
    String admin_back();

    @Message("Close the account")
    String admin_close();

    @Message("Closing ends every session and token at once. Nothing is deleted; the account can be opened again.")
    String admin_close_lede();

    @Message("Open the account again")
    String admin_reopen();

    @Message("End all sessions")
    String admin_end_sessions();

    @Message("Make a link to a new password")
    String admin_reset();

    @Message("Give the role")
    String admin_grant();

    @Message("Take away")
    String admin_withdraw();

    @Message("No role beyond learning.")
    String admin_no_roles();

    @Message("Access")
    String admin_access();

    @Message("On record about this account")
    String admin_recent();

    @Message("Who did what to whose record, newest first, at most {most} entries. Entries are only ever added; when a"
            + " person is erased, their name and address leave them.")
    String admin_audit_lede(int most);

    @Message("Nothing is on record yet.")
    String admin_audit_none();

    @Message("When (UTC)")
    String admin_audit_when();

    @Message("Who")
    String admin_audit_who();

    @Message("What")
    String admin_audit_what();

    @Message("About")
    String admin_audit_whose();

    @Message("From")
    String admin_audit_where();

    @Message("My data")
    String data_title();

    @Message("Everything that is kept under your name or id, in one file: a page to read, each table as CSV, and all of"
            + " it as JSON.")
    String data_lede();

    @Message("Take everything (ZIP)")
    String data_take();

    @Message("Only my answers (CSV)")
    String data_answers();

    @Message("Erase everything")
    String data_erase_title();

    @Message("This cannot be undone. Your name, your notes, your plans and what you wrote in answers are deleted. The"
            + " answers themselves stay as numbers under an id that leads back to nobody, so that the difficulty"
            + " of questions stays known. Copies in backups go when the backups do.")
    String data_erase_lede();

    @Message("Yes, erase everything")
    String data_erase_sure();

    @Message("Erase everything for ever")
    String data_erase_button();

    @Message("Made on {day}. One table for each kind of row; a table without rows is listed so that you see it is"
            + " empty.")
    String data_made(String day);

    @Message("{count} rows")
    String data_rows(int count);

    @Message("Nothing is kept here.")
    String data_empty();

    @Message("Keep whatever the retention says")
    String admin_hold();

    @Message("Let the retention apply again")
    String admin_hold_lift();

    @Message("kept by hold")
    String admin_held();
}
