package org.cascadetutor.administration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Role;
import org.cascadetutor.content.ContentLibrary;

/** Roles as forms name them. Pure. */
final class RoleForms {

    private RoleForms() {}

    /** The slugs of all courses there are. */
    static List<String> courses(ContentLibrary library) {
        return library.current().courses().stream()
                .map(course -> course.slug().value())
                .toList();
    }

    /** A role in a course that exists, or in every one; an administrator's is always in every one. */
    static Optional<Grant> grant(String role, String course, List<String> courses) {
        if (role.equals(Role.ADMINISTRATOR.name())) {
            return Optional.of(new Grant(Role.ADMINISTRATOR, Grant.EVERY_COURSE));
        }
        return Stream.of(Role.LEARNER, Role.INSTRUCTOR)
                .filter(one -> one.name().equals(role))
                .filter(one -> course.equals(Grant.EVERY_COURSE) || courses.contains(course))
                .map(one -> new Grant(one, course))
                .findFirst();
    }
}
