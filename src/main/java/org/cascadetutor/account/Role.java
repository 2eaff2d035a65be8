package org.cascadetutor.account;

/** What a person may do, least first; everyone who has been given an id is a learner. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    ADMINISTRATOR
}
