package org.cascadetutor.export.own;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.privacy.PrivacyService;
import org.jboss.resteasy.reactive.RestForm;

/** All my data as one file, and the button that ends it. */
@Path("/account/data")
@Requires(Role.LEARNER)
class MyDataPages {

    private final PrivacyService privacy;
    private final AccountService accounts;
    private final MyData data;
    private final MyDataZip zip;
    private final CurrentPerson current;

    MyDataPages(PrivacyService privacy, AccountService accounts, MyData data, MyDataZip zip, CurrentPerson current) {
        this.privacy = privacy;
        this.accounts = accounts;
        this.data = data;
        this.zip = zip;
        this.current = current;
    }

    /** What one can take and how to end it, with why it did not do. */
    record Show(Person person, boolean password, List<String> reasons) implements TemplateInstance {}

    /** The page in the archive that people read. */
    record Readable(MyData.Content content) implements TemplateInstance {}

    /** The page in the archive that people read. */
    static String readable(MyData.Content content) {
        return new Readable(content).render();
    }

    @GET
    public TemplateInstance show() {
        return page(current.require(), List.of());
    }

    @GET
    @Path("/export.zip")
    public Response export() {
        MyData.Content content = data.of(current.require().id());
        StreamingOutput body = out -> zip.write(content.tables(), readable(content), out);
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", content.disposition())
                .build();
    }

    private Show page(Person person, List<String> reasons) {
        return new Show(person, accounts.hasPassword(person), reasons);
    }

    /** Erases who is asking, once they have said so: with their password, or with a tick where they have none. */
    @POST
    @Path("/erase")
    public Response erase(
            @RestForm("current") @DefaultValue("") String password, @RestForm @DefaultValue("") String sure) {
        Person person = current.require();
        List<String> reasons = !accounts.hasPassword(person)
                ? (sure.equals("yes") ? List.of() : List.of("erase-not-sure"))
                : (accounts.knows(person, password) ? List.of() : List.of("password-current-wrong"));
        if (!reasons.isEmpty()) {
            return Response.status(400).entity(page(person, reasons)).build();
        }
        privacy.erase(person.id(), "asked");
        current.leave();
        return Response.seeOther(URI.create("/?erased=yes")).build();
    }
}
