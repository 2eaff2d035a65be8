package org.cascadetutor.administration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.InvitationService;
import org.cascadetutor.testing.FormBrowser;
import org.junit.jupiter.api.Test;

/** What an administrator can do, at once and on record, and that one always stays. */
@QuarkusTest
class AdministrationDoorTest {

    private final InvitationService invitations;

    AdministrationDoorTest(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Test
    void closingAnAccountBitesAtOnceAndOpeningGivesItBack() {
        String name = name();
        FormBrowser learner = FormBrowser.registered(name);
        FormBrowser administrator = administrator();
        String page = pageOf(administrator, name);
        assertThat(learner.get("/account").statusCode()).isEqualTo(200);
        administrator.post(page, page + "/close");
        assertThat(learner.get("/account").statusCode()).isEqualTo(303);
        assertThat(login(name, FormBrowser.password())).isEqualTo(400);
        administrator.post(page, page + "/open");
        assertThat(login(name, FormBrowser.password())).isEqualTo(303);
        assertThat(administrator.get(page).asString()).contains("account-closed", "account-opened");
    }

    @Test
    void aRoleGivenCountsAtOnceAndSoDoesOneTakenAway() {
        String name = name();
        FormBrowser teacher = FormBrowser.registered(name);
        FormBrowser administrator = administrator();
        String page = pageOf(administrator, name);
        assertThat(teacher.get("/teach").statusCode()).isEqualTo(403);
        administrator.post(page, page + "/grant", "role", "INSTRUCTOR", "course", "tiny");
        assertThat(teacher.get("/teach").statusCode()).isEqualTo(200);
        administrator.post(page, page + "/withdraw", "role", "INSTRUCTOR", "course", "tiny");
        assertThat(teacher.get("/teach").statusCode()).isEqualTo(403);
    }

    @Test
    void aRoleThatIsNoneIsRefusedInWords() {
        String name = name();
        FormBrowser.registered(name);
        FormBrowser administrator = administrator();
        String page = pageOf(administrator, name);
        assertThat(administrator
                        .post(page, page + "/grant", "role", "INSTRUCTOR", "course", "nowhere")
                        .asString())
                .contains("There is no such role here.");
    }

    @Test
    void aLinkMadeByHandRenewsAPasswordOnce() {
        String name = name();
        FormBrowser owner = FormBrowser.registered(name);
        FormBrowser administrator = administrator();
        String page = pageOf(administrator, name);
        String link =
                FormBrowser.find(administrator.post(page, page + "/reset-link").asString(), "(/resets/[A-Za-z0-9_-]+)");
        FormBrowser elsewhere = new FormBrowser();
        assertThat(elsewhere.get(link).getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(elsewhere.post(link, link, "password", "short").statusCode()).isEqualTo(400);
        assertThat(elsewhere.post(link, link, "password", "another long phrase").statusCode())
                .isEqualTo(303);
        assertThat(given().get(link).statusCode()).isEqualTo(404);
        assertThat(owner.get("/account").statusCode()).isEqualTo(303);
        assertThat(login(name, FormBrowser.password())).isEqualTo(400);
        assertThat(login(name, "another long phrase")).isEqualTo(303);
    }

    @Test
    void anInvitationMadeHereGivesItsRoleOnce() {
        FormBrowser administrator = administrator();
        String link = FormBrowser.find(
                administrator
                        .post("/admin", "/admin/invitations", "role", "INSTRUCTOR", "course", "*")
                        .asString(),
                "(/invitations/[A-Za-z0-9_-]+)");
        FormBrowser teacher = FormBrowser.invited(link, name());
        assertThat(teacher.get("/teach").statusCode()).isEqualTo(200);
        assertThat(given().get(link).statusCode()).isEqualTo(404);
        assertThat(administrator.get("/admin/audit").asString()).contains("invited", "INSTRUCTOR of *");
    }

    @Test
    void nobodyElseComesIn() {
        for (String path : new String[] {"/admin", "/admin/audit", "/admin/people/" + UUID.randomUUID()}) {
            assertThat(FormBrowser.registered(name()).get(path).statusCode()).isEqualTo(403);
            assertThat(new FormBrowser().get(path).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void namesAreFoundByAPartAndWildcardsAreLetters() {
        String name = name();
        FormBrowser.registered(name);
        FormBrowser administrator = administrator();
        assertThat(administrator.get("/admin?q=" + name.substring(3, 20)).asString())
                .contains(name);
        assertThat(administrator.get("/admin?q=%25%25").asString()).doesNotContain(name);
    }

    private FormBrowser administrator() {
        return FormBrowser.invited(invitations.invite(Role.ADMINISTRATOR, "*"), name());
    }

    private static String pageOf(FormBrowser administrator, String name) {
        return FormBrowser.find(administrator.get("/admin?q=" + name).asString(), "(/admin/people/[0-9a-f-]{36})");
    }

    private static int login(String name, String password) {
        return new FormBrowser()
                .post("/login", "/login", "username", name, "password", password)
                .statusCode();
    }

    private static String name() {
        return "someone-" + UUID.randomUUID();
    }
}
