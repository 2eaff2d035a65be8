package org.cascadetutor.progress.settings;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.progress.turns.Turns;
import org.jspecify.annotations.Nullable;

/**
 * What holds for who is asking, for the length of one request: what the person has set, else what this browser remembers,
 * else the standard.
 */
@RequestScoped
public class CurrentSettings {

    private final SettingsStore store;
    private final CurrentPerson current;
    private final Turns turns;
    private @Nullable Settings remembered;
    private @Nullable Settings known;
    private @Nullable Settings fresh;

    CurrentSettings(SettingsStore store, CurrentPerson current, Turns turns) {
        this.store = store;
        this.current = current;
        this.turns = turns;
    }

    /** What this browser remembers; said once, before the door opens. */
    public void remember(Settings settings) {
        this.remembered = settings;
    }

    /** What holds. */
    public Settings get() {
        if (known == null) {
            known = own().or(this::remembered).orElseGet(Settings::standard);
        }
        return known;
    }

    public Look look() {
        return get().look();
    }

    public Study study() {
        return get().study();
    }

    /** Whether it is known already or can be told without asking the database. */
    public Settings remembered(Settings otherwise) {
        return known != null ? known : remembered().orElse(otherwise);
    }

    /** Keeps what was set: in the person's row, where there is a person, and in this browser. */
    public void save(Settings settings) {
        current.person().ifPresent(person -> keep(person.id(), settings));
        this.known = settings;
        this.fresh = settings;
    }

    /** Somebody has just come in: they bring what this browser remembers, or it remembers what they have set before. */
    public void arrive() {
        Optional<Settings> own = own();
        own.ifPresentOrElse(settings -> this.fresh = settings, () -> remembered()
                .ifPresent(settings -> keep(current.require().id(), settings)));
    }

    /** What this browser has to remember from now on, where that has changed. */
    public Optional<Settings> fresh() {
        return Optional.ofNullable(fresh);
    }

    private Optional<Settings> own() {
        return current.person().flatMap(person -> store.of(person.id()));
    }

    private Optional<Settings> remembered() {
        return Optional.ofNullable(remembered);
    }

    private void keep(LearnerId person, Settings settings) {
        turns.of(() -> {
            store.save(person, settings);
            return settings;
        });
    }
}
