package org.cascadetutor.notes.sheet;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;

/** My notes and mistakes, to read and to print. */
@Path("/")
class SheetPages {

    private final SheetService sheets;
    private final CurrentPerson current;

    SheetPages(SheetService sheets, CurrentPerson current) {
        this.sheets = sheets;
        this.current = current;
    }

    /** The sheet. */
    record Show(Sheet sheet) implements TemplateInstance {}

    @GET
    @Path("/courses/{course}/sheet")
    public TemplateInstance show(@PathParam("course") String course) {
        return sheets.sheet(course, current.person().map(Person::id))
                .map(Show::new)
                .orElseThrow(NotFoundException::new);
    }
}
