package org.cascadetutor.progress.turns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Runs one use case in one transaction. Two first writes of the same row at the same moment clash, and the database
 * refuses one of them; that one is run again from its start and then finds the row there. Work passed in must therefore
 * change nothing but rows.
 */
@ApplicationScoped
public class Turns {

    /** A second clash in a row needs a third writer at the same instant; a fifth does not happen by chance. */
    private static final int TRIES = 5;

    /** The result of the work, whose transaction has been committed. */
    public <T> T of(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (PersistenceException clash) {
                if (tries == TRIES || !(clash instanceof ConstraintViolationException)) {
                    throw clash;
                }
            }
        }
    }
}
