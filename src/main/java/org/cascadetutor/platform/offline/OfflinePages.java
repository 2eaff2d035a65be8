package org.cascadetutor.platform.offline;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What is shown in place of a page that was not kept, while the network is gone. */
@Path("/offline")
class OfflinePages {

    /** Nothing personal stands in it: browsers keep it for whoever comes. */
    record Offline() implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new Offline();
    }
}
