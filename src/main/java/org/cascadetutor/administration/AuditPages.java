package org.cascadetutor.administration;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;

/** Who did what to whose record, newest first. */
@Path("/admin/audit")
@Requires(Role.ADMINISTRATOR)
class AuditPages {

    private static final int MOST_ENTRIES = 200;

    private final Records records;

    AuditPages(Records records) {
        this.records = records;
    }

    /** The newest entries. */
    record Audit(List<Records.Line> lines, int most) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new Audit(records.newest(Optional.empty(), MOST_ENTRIES), MOST_ENTRIES);
    }
}
