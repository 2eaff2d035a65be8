package org.cascadetutor.account.reset;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Requires;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.mail.Letters;
import org.cascadetutor.texts.AccountMessages;
import org.jboss.resteasy.reactive.RestForm;

/** The mail address of an account, for whoever wants one; only where letters can be sent. */
@Path("/")
class AddressPages {

    private final AddressService addresses;
    private final Letters letters;
    private final AccountMessages words;
    private final CurrentPerson current;

    AddressPages(AddressService addresses, Letters letters, AccountMessages words, CurrentPerson current) {
        this.addresses = addresses;
        this.letters = letters;
        this.words = words;
        this.current = current;
    }

    /** The address as it is, what was typed, what became of it: empty, `sent` or `removed`. */
    record Address(boolean letters, String kept, String typed, String state, List<String> reasons)
            implements TemplateInstance {}

    /** A proof of an address: to be confirmed, confirmed, or gone. */
    record Confirm(String token, String state) implements TemplateInstance {}

    @GET
    @Path("/account/email")
    @Requires(Role.LEARNER)
    public TemplateInstance show() {
        return page("", "", List.of());
    }

    @POST
    @Path("/account/email")
    @Requires(Role.LEARNER)
    public Response want(
            @RestForm @DefaultValue("") String email, @RestForm("current") @DefaultValue("") String password) {
        AddressService.Outcome outcome = addresses.want(current.require(), password, email);
        if (outcome instanceof AddressService.Outcome.Refused refused) {
            return Response.status(400)
                    .entity(page(email, "", refused.reasons()))
                    .build();
        }
        if (outcome instanceof AddressService.Outcome.Sent sent) {
            letters.send(email.strip(), words.letter_address_title(), words.letter_address_text(), sent.path());
            return Response.ok(page(email, "sent", List.of())).build();
        }
        return Response.ok(page("", "removed", List.of())).build();
    }

    @GET
    @Path("/addresses/{token}")
    public TemplateInstance proof(@PathParam("token") String token) {
        return new Confirm(token, "open");
    }

    @POST
    @Path("/addresses/{token}")
    public TemplateInstance confirm(@PathParam("token") String token) {
        return new Confirm(token, addresses.confirm(token) ? "confirmed" : "gone");
    }

    private Address page(String typed, String state, List<String> reasons) {
        Person person = current.require();
        return new Address(letters.open(), addresses.of(person).orElse(""), typed, state, reasons);
    }
}
