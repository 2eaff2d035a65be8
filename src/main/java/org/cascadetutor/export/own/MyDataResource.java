package org.cascadetutor.export.own;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.privacy.PrivacyService;

/** The same for programs: all data of whose token it is, and its end. */
@Path("/api/v1/me")
@Requires(Role.LEARNER)
class MyDataResource {

    private final PrivacyService privacy;
    private final MyData data;
    private final MyDataZip zip;
    private final CurrentPerson current;

    MyDataResource(PrivacyService privacy, MyData data, MyDataZip zip, CurrentPerson current) {
        this.privacy = privacy;
        this.data = data;
        this.zip = zip;
        this.current = current;
    }

    @GET
    @Path("/export.zip")
    public Response export() {
        MyData.Content content = data.of(current.require().id());
        StreamingOutput body = out -> zip.write(content.tables(), MyDataPages.readable(content), out);
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", content.disposition())
                .build();
    }

    /** Erases the person for ever; their tokens end with them. */
    @DELETE
    public Response erase() {
        privacy.erase(current.require().id(), "asked");
        return Response.noContent().build();
    }
}
