package org.cascadetutor.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.cascadetutor.account.login.InvitationService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The running server: prints its address once it answers, then waits for the end. */
public final class ServeApplication implements QuarkusApplication {

    private final InvitationService invitations;
    private final int port;

    ServeApplication(InvitationService invitations, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.invitations = invitations;
        this.port = port;
    }

    @Override
    public int run(String... args) {
        String address = "http://localhost:" + port;
        System.out.println("Cascade is ready: " + address);
        invitations.firstInstructor().ifPresent(path -> System.out.println("First instructor: " + address + path));
        Quarkus.waitForExit();
        return 0;
    }
}
