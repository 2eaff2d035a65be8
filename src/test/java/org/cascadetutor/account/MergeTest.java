package org.cascadetutor.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.progress.attempt.AttemptHistory;
import org.cascadetutor.progress.replay.RebuildService;
import org.cascadetutor.testing.Api;
import org.junit.jupiter.api.Test;

/** A guest who signs in keeps everything, once; and no table with a person in it is forgotten. */
@QuarkusTest
class MergeTest {

    private final AccountService accounts;
    private final AttemptHistory history;
    private final RebuildService rebuild;
    private final Instance<PersonalData> stores;

    MergeTest(AccountService accounts, AttemptHistory history, RebuildService rebuild, Instance<PersonalData> stores) {
        this.accounts = accounts;
        this.history = history;
        this.rebuild = rebuild;
        this.stores = stores;
    }

    @Test
    void whatTheGuestAnsweredIsTheAccountsAfterwards() {
        Entry.Entered account = (Entry.Entered)
                accounts.register(Optional.empty(), "merged-" + UUID.randomUUID(), "a long enough phrase");
        Api api = Api.guest();
        JsonPath start = api.start("practice");
        api.answer(
                start.getString("sessionId"),
                start.getString("step.attemptKey"),
                Api.right(start.getString("step.question.id")));
        LearnerId guest = new LearnerId(UUID.fromString(api.learner()));
        String name = account.person().username().orElseThrow();
        accounts.login(
                Optional.of(new Person(guest, Optional.empty(), Set.of())), name, "a long enough phrase", "here");
        assertThat(history.of(account.person().id(), "tiny")).hasSize(1);
        assertThat(history.of(guest, "tiny")).isEmpty();
        assertThat(rebuild.verify().differed())
                .filteredOn(one -> one.course().equals("tiny"))
                .isEmpty();
    }

    @Test
    void everyTableWithAPersonIsAnsweredFor() throws java.io.IOException {
        Set<String> withPerson = new TreeSet<>();
        try (java.util.stream.Stream<java.nio.file.Path> files =
                java.nio.file.Files.list(java.nio.file.Path.of("src/main/resources/db/migration"))) {
            for (java.nio.file.Path file : files.toList()) {
                java.util.regex.Pattern.compile("create table (\\w+) \\(([^;]*)\\);")
                        .matcher(java.nio.file.Files.readString(file))
                        .results()
                        .filter(table -> table.group(2).contains("person_id"))
                        .forEach(table -> withPerson.add(table.group(1)));
            }
        }
        Set<String> answered = new TreeSet<>();
        stores.forEach(store -> answered.addAll(store.tables()));
        assertThat(withPerson).isNotEmpty();
        assertThat(answered).containsAll(withPerson);
    }

    @Test
    void exportHoldsAndErasureEndsWhatAPersonHas() {
        Api api = Api.guest();
        JsonPath start = api.start("practice");
        api.answer(
                start.getString("sessionId"),
                start.getString("step.attemptKey"),
                Api.right(start.getString("step.question.id")));
        LearnerId person = new LearnerId(UUID.fromString(api.learner()));
        long rows = stores.stream()
                .flatMap(store -> store.export(person).values().stream())
                .mapToLong(List::size)
                .sum();
        assertThat(rows).isGreaterThan(4);
        stores.stream().filter(store -> !store.tables().contains("person")).forEach(store -> store.erase(person));
        stores.stream().filter(store -> store.tables().contains("person")).forEach(store -> store.erase(person));
        assertThat(stores.stream().flatMap(store -> store.export(person).values().stream()))
                .allMatch(List::isEmpty);
    }
}
