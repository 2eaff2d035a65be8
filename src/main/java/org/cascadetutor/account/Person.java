package org.cascadetutor.account;

import java.util.Optional;
import java.util.Set;

/** A person with what they may do. A guest has no user name. */
public record Person(LearnerId id, Optional<String> username, Set<Grant> grants) {

    /** A role in a course, or in every course. */
    public record Grant(Role role, String course) {

        /** Stands for every course. */
        public static final String EVERY_COURSE = "*";

        boolean covers(String slug) {
            return course.equals(EVERY_COURSE) || course.equals(slug);
        }
    }

    public Person {
        grants = Set.copyOf(grants);
    }

    public boolean guest() {
        return username.isEmpty();
    }

    public boolean administers() {
        return grants.stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }

    /** Whether the person is an instructor of the course; administrators are of every course. */
    public boolean teaches(String course) {
        return administers()
                || grants.stream().anyMatch(grant -> grant.role() == Role.INSTRUCTOR && grant.covers(course));
    }

    /** Whether the person is an instructor of any course. */
    public boolean teachesAnything() {
        return administers() || grants.stream().anyMatch(grant -> grant.role() == Role.INSTRUCTOR);
    }
}
