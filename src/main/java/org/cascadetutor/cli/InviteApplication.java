package org.cascadetutor.cli;

import io.quarkus.runtime.QuarkusApplication;
import java.util.Locale;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.InvitationService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The invite command inside the running program: role and course. */
public final class InviteApplication implements QuarkusApplication {

    private final InvitationService invitations;
    private final int port;

    InviteApplication(InvitationService invitations, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.invitations = invitations;
        this.port = port;
    }

    @Override
    public int run(String... args) {
        String path = invitations.invite(Role.valueOf(args[0].toUpperCase(Locale.ROOT)), args[1]);
        System.out.println("http://localhost:" + port + path);
        return 0;
    }
}
