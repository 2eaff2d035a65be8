package org.cascadetutor.teaching.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.progress.correction.Contested;

/** What has become of the marks of who is asking, for the pages of answered questions. */
@ApplicationScoped
@Named("myMarks")
public class MyMarks {

    private final MarkService marks;
    private final CurrentPerson current;

    MyMarks(MarkService marks, CurrentPerson current) {
        this.marks = marks;
        this.current = current;
    }

    /** The mark of an answer; absent where it is nobody's or another's. */
    public Optional<MarkView> of(String course, UUID key) {
        return current.person().flatMap(person -> marks.view(new Contested(person.id(), course, key)));
    }
}
