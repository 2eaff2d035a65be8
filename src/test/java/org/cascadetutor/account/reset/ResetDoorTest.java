package org.cascadetutor.account.reset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.cascadetutor.testing.FormBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lost password is renewed by a letter to a confirmed address; whoever asks learns nothing. */
@QuarkusTest
class ResetDoorTest {

    private final MockMailbox mailbox;

    ResetDoorTest(MockMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @BeforeEach
    void emptyTheBox() {
        mailbox.clear();
    }

    @Test
    void aLetterToTheConfirmedAddressRenewsThePassword() throws InterruptedException {
        String name = "someone-" + UUID.randomUUID();
        String address = name + "@example.org";
        FormBrowser owner = FormBrowser.registered(name);
        assertThat(owner.post("/account/email", "/account/email", "email", address, "current", FormBrowser.password())
                        .asString())
                .contains("A link is on its way to " + address);
        String proof = link(address, "/addresses/");
        assertThat(owner.get("/account/email").asString()).contains("No address is kept.");
        assertThat(new FormBrowser().post(proof, proof).asString()).contains("The address is confirmed.");
        assertThat(owner.get("/account/email").asString()).contains("Confirmed address: " + address);
        mailbox.clear();
        FormBrowser elsewhere = new FormBrowser();
        elsewhere.post("/forgot", "/forgot", "username", name);
        String link = link(address, "/resets/");
        assertThat(elsewhere.post(link, link, "password", "another long phrase").statusCode())
                .isEqualTo(303);
        assertThat(elsewhere.get("/account").asString()).contains(name);
        assertThat(owner.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void whoAsksIsToldTheSameForEveryName() {
        String name = "someone-" + UUID.randomUUID();
        FormBrowser.registered(name);
        String known =
                new FormBrowser().post("/forgot", "/forgot", "username", name).asString();
        String unknown = new FormBrowser()
                .post("/forgot", "/forgot", "username", "nobody-at-all")
                .asString();
        assertThat(FormBrowser.shown(known)).isEqualTo(FormBrowser.shown(unknown));
        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void anAddressNeedsThePasswordAndAProof() {
        String name = "someone-" + UUID.randomUUID();
        FormBrowser owner = FormBrowser.registered(name);
        assertThat(owner.post("/account/email", "/account/email", "email", "a@example.org", "current", "wrong")
                        .statusCode())
                .isEqualTo(400);
        assertThat(owner.post(
                                "/account/email",
                                "/account/email",
                                "email",
                                "not an address",
                                "current",
                                FormBrowser.password())
                        .asString())
                .contains("This does not look like a mail address.");
        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void sessionsEndOneByOneOrAllAtOnce() {
        String name = "someone-" + UUID.randomUUID();
        FormBrowser first = FormBrowser.registered(name);
        FormBrowser second = FormBrowser.signedIn(name, FormBrowser.password());
        FormBrowser third = FormBrowser.signedIn(name, FormBrowser.password());
        third.post("/account", "/account/sign-out");
        assertThat(third.get("/account").statusCode()).isEqualTo(303);
        assertThat(second.get("/account").statusCode()).isEqualTo(200);
        first.post("/account", "/account/sign-out-others");
        assertThat(second.get("/account").statusCode()).isEqualTo(303);
        assertThat(first.get("/account").statusCode()).isEqualTo(200);
        FormBrowser fourth = FormBrowser.signedIn(name, FormBrowser.password());
        first.post("/account", "/account/sign-out-everywhere");
        assertThat(first.get("/account").statusCode()).isEqualTo(303);
        assertThat(fourth.get("/account").statusCode()).isEqualTo(303);
    }

    /** Letters go out in the background: asks again, for twenty seconds at most. */
    private String link(String address, String path) throws InterruptedException {
        for (int tries = 0; tries < 400 && mailbox.getMailsSentTo(address).isEmpty(); tries++) {
            Thread.sleep(50);
        }
        List<Mail> letters = mailbox.getMailsSentTo(address);
        assertThat(letters).isNotEmpty();
        return FormBrowser.find(letters.get(0).getText(), "https://tutor.example.org(" + path + "[A-Za-z0-9_-]+)");
    }
}
