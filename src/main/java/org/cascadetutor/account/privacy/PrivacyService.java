package org.cascadetutor.account.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.account.audit.AuditStore;
import org.cascadetutor.account.people.PersonStore;

/** Gathers and erases everything that carries a person's id, over every store there is, in one transaction. */
@ApplicationScoped
public class PrivacyService {

    private final Instance<PersonalData> stores;
    private final AuditStore audit;

    PrivacyService(Instance<PersonalData> stores, AuditStore audit) {
        this.stores = stores;
        this.audit = audit;
    }

    /** All rows of the person, by table in the order of their names; tables without any have an empty list. */
    @Transactional
    public Map<String, List<Map<String, Object>>> everythingOf(LearnerId person) {
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        stores.forEach(store -> {
            store.tables().forEach(table -> tables.put(table, List.of()));
            tables.putAll(store.export(person));
        });
        audit.note(person, "data-exported", person, "");
        return tables;
    }

    /**
     * Erases the person for ever. Answers stay, without their words, under a fresh id that leads back to nobody, so that counts stay
     * true. Once more changes nothing. Other stores first: they may still look at the person.
     */
    @Transactional
    public void erase(LearnerId person, String why) {
        stores.stream()
                .sorted(Comparator.comparing(store -> store instanceof PersonStore))
                .forEach(store -> store.erase(person));
        audit.noteUnknown("person-erased", Optional.empty(), why);
    }
}
