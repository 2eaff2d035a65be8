package org.cascadetutor.platform;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.cascadetutor.account.privacy.RetentionService;
import org.jboss.logging.Logger;

/** Lets go of what is older than the retention says, once a day; two nodes that do so at once do each other no harm. */
@Singleton
class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class);

    private final RetentionService retention;

    RetentionTimer(RetentionService retention) {
        this.retention = retention;
    }

    @Scheduled(every = "{cascade.retention.every}", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        RetentionService.Gone gone = retention.run();
        LOG.infof(
                "retention: %d guests, %d accounts, %d tokens, %d entries went",
                gone.guests(), gone.accounts(), gone.tokens(), gone.entries());
    }
}
