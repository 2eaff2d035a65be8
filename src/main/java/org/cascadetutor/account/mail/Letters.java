package org.cascadetutor.account.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Sends letters in the background, so that an answer takes as long with a letter as without one and tells nobody whether an
 * account exists. A letter that cannot be sent is logged, without its address and its link.
 */
@Singleton
public class Letters {

    private static final Logger LOG = Logger.getLogger(Letters.class);

    private final MailConfig config;
    private final Mailer mailer;
    private final ExecutorService executor;

    Letters(MailConfig config, Mailer mailer, ManagedExecutor executor) {
        this.config = config;
        this.mailer = mailer;
        this.executor = executor;
    }

    /** Whether letters can be sent. */
    public boolean open() {
        return config.from().isPresent() && config.site().isPresent();
    }

    /** Sends a letter; the path becomes a link of this site under the text. Nothing happens where letters cannot be sent. */
    public void send(String to, String subject, String text, String path) {
        if (!open()) {
            return;
        }
        String link = config.site().orElseThrow().replaceAll("/+$", "") + path;
        Mail letter = Mail.withText(to, subject, text + "\n\n" + link + "\n")
                .setFrom(config.from().orElseThrow());
        try {
            executor.execute(() -> deliver(letter));
        } catch (RejectedExecutionException full) {
            LOG.warn("a letter was not sent: too much to do", full);
        }
    }

    private void deliver(Mail letter) {
        try {
            mailer.send(letter);
        } catch (RuntimeException broken) {
            LOG.error("a letter was not sent", broken);
        }
    }
}
