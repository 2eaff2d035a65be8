package org.cascadetutor.progress.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.PersonalData;

/** Keeps what people have set. */
@ApplicationScoped
public class SettingsStore implements PersonalData {

    private static final String TABLE = "learner_settings";

    private final SettingsRows rows;

    SettingsStore(SettingsRows rows) {
        this.rows = rows;
    }

    /** What a person has set, if anything. */
    @Transactional
    public Optional<Settings> of(LearnerId person) {
        return rows.findByIdOptional(person.value()).map(SettingsEntity::settings);
    }

    /** Keeps it. Join it to `Turns`: two first writes at once may clash. */
    @Transactional
    public void save(LearnerId person, Settings settings) {
        SettingsEntity row = rows.findById(person.value());
        boolean first = row == null;
        row = first ? new SettingsEntity() : row;
        row.set(settings);
        if (first) {
            row.personId = person.value();
            rows.persist(row);
        }
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    @Override
    @Transactional
    public Map<String, List<Map<String, Object>>> export(LearnerId person) {
        return Map.of(TABLE, of(person).map(SettingsStore::columns).stream().toList());
    }

    private static Map<String, Object> columns(Settings set) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("theme", set.look().theme());
        row.put("text_size", set.look().text());
        row.put("motion", set.look().motion());
        row.put("language", set.look().language());
        row.put("retention_percent", set.study().retentionPercent());
        row.put("review_cap", set.study().reviewsADay().orElse(null));
        row.put("hides_confidence", set.study().hidesConfidence());
        row.put("hides_survival", set.study().hidesSurvival());
        return row;
    }

    @Override
    @Transactional
    public void erase(LearnerId person) {
        rows.deleteById(person.value());
    }

    /** An account keeps what it has set; one that has set nothing takes the guest's. */
    @Override
    @Transactional
    public void merge(LearnerId guest, LearnerId account) {
        Optional<Settings> guests = of(guest);
        rows.deleteById(guest.value());
        if (of(account).isEmpty()) {
            guests.ifPresent(set -> save(account, set));
        }
    }
}
