package org.cascadetutor.export.own;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.privacy.PrivacyService;

/** Gathers all data of a person as tables, with the day it was done. */
@Singleton
class MyData {

    private final PrivacyService privacy;
    private final Clock clock;

    MyData(PrivacyService privacy, Clock clock) {
        this.privacy = privacy;
        this.clock = clock;
    }

    /** All tables of a person, in the order of their names. */
    record Content(String made, List<Table> tables) {

        /** What the browser should call the archive. */
        String disposition() {
            return "attachment; filename=\"cascade-my-data-" + made + ".zip\"";
        }
    }

    Content of(LearnerId person) {
        List<Table> tables = privacy.everythingOf(person).entrySet().stream()
                .map(table -> Table.of(table.getKey(), table.getValue()))
                .toList();
        return new Content(LocalDate.now(clock).toString(), tables);
    }
}
