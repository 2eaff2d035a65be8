package org.cascadetutor.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.PersonalData;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.account.token.TokenStore;
import org.cascadetutor.testing.Api;
import org.junit.jupiter.api.Test;

/** Notes, the sheet, reports and one's own search through their doors for programs. */
@QuarkusTest
class NotesDoorTest {

    private static final String NOTES = "/api/v1/courses/tiny/notes";
    private static final String ON_LESSON = NOTES + "/lesson/start";
    private static final String LESSON = "lesson/start";

    private final AccountService accounts;
    private final TokenStore tokens;
    private final PersonStore people;
    private final Instance<PersonalData> stores;

    NotesDoorTest(AccountService accounts, TokenStore tokens, PersonStore people, Instance<PersonalData> stores) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.people = people;
        this.stores = stores;
    }

    @Test
    void aNoteIsWrittenChangedAndDeleted() {
        ApiLearner me = ApiLearner.practising();
        String first = me.write(LESSON, "one", "").getString("revision");
        String second = me.write(LESSON, "two", first).getString("revision");
        me.api().asking().get(NOTES).then().body("notes", hasSize(1)).body("notes[0].text", equalTo("two"));
        me.api().asking().delete(ON_LESSON + "?revision=" + second).then().statusCode(204);
        me.api().asking().get(ON_LESSON).then().statusCode(404);
    }

    @Test
    void aChangeToATextThatIsNoLongerThereOverwritesNothing() {
        ApiLearner me = ApiLearner.practising();
        String seen = me.write(LESSON, "one", "").getString("revision");
        me.write(LESSON, "from my phone", seen);
        assertThat(me.tryWrite(LESSON, Map.of("text", "from here", "revision", seen)))
                .isEqualTo(409);
        me.api().asking().delete(ON_LESSON + "?revision=" + seen).then().statusCode(409);
        me.api().asking().get(ON_LESSON).then().body("text", equalTo("from my phone"));
    }

    @Test
    void theSameTextAtTheSameMomentIsOneNote() throws Exception {
        ApiLearner me = ApiLearner.practising();
        ExecutorService four = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> post = () -> me.tryWrite(LESSON, Map.of("text", "twice"));
            for (var reply : four.invokeAll(List.of(post, post, post, post))) {
                assertThat(reply.get()).isEqualTo(200);
            }
        } finally {
            four.shutdown();
        }
        me.api().asking().get(NOTES).then().body("notes", hasSize(1));
    }

    @Test
    void aNoteIsRefusedWhereItIsTooLongOrAboutNothing() {
        ApiLearner me = ApiLearner.practising();
        assertThat(me.tryWrite(LESSON, Map.of("text", "x".repeat(4001)))).isEqualTo(400);
        assertThat(me.tryWrite(LESSON, Map.of())).isEqualTo(400);
        assertThat(me.tryWrite("lesson/none", Map.of("text", "x"))).isEqualTo(404);
        assertThat(me.tryWrite("person/start", Map.of("text", "x"))).isEqualTo(404);
        given().get(NOTES).then().statusCode(401);
        me.write(LESSON, "nul \u0000 goes, ünï stays\r\nline ", "");
        me.api().asking().get(ON_LESSON).then().body("text", equalTo("nul  goes, ünï stays\nline"));
    }

    @Test
    void theSheetShowsAnsweredMistakesAlone() {
        ApiLearner me = ApiLearner.practising();
        me.api().asking().get("/api/v1/courses/tiny/sheet").then().body("lessons", hasSize(0));
        String question = me.answerWrong();
        me.write("question/" + question, "think", "");
        JsonPath sheet = me.api().asking().get("/api/v1/courses/tiny/sheet").jsonPath();
        assertThat(sheet.getList("lessons.mistakes.flatten().question")).containsExactly(question);
        assertThat(sheet.getList("lessons.mistakes.flatten().right.flatten()")).isNotEmpty();
        assertThat(sheet.getList("lessons.notes.flatten().text")).containsExactly("think");
    }

    @Test
    void searchFindsTheExplanationOfWhatWasAnsweredAndOfNothingElseAlsoAfterAMerge() {
        ApiLearner guest = ApiLearner.practising();
        assertThat(guest.finds("because")).isEmpty();
        guest.answerWrong();
        assertThat(guest.finds("becuase")).hasSize(1);
        given().queryParam("q", "because").get("/api/v1/search").then().body("mine", hasSize(0));
        Person account = account();
        Api own = Api.withToken(tokens.newApiToken(account.id(), "test"));
        ApiLearner me = new ApiLearner(account.id(), own, own.start("practice"));
        assertThat(me.finds("because")).isEmpty();
        signIn(guest.id(), account);
        assertThat(me.finds("because")).hasSize(1);
        assertThat(ApiLearner.practising().finds("because")).isEmpty();
    }

    @Test
    void notesAreFoundByTheirOwnerOnly() {
        ApiLearner me = ApiLearner.practising();
        me.write(LESSON, "remember the zebrafish", "");
        assertThat(me.finds("zebrafihs")).extracting(hit -> hit.get("kind")).containsExactly("NOTE");
        assertThat(ApiLearner.practising().finds("zebrafish")).isEmpty();
    }

    @Test
    void aMergeKeepsBothNotesAndErasureEndsThem() {
        ApiLearner guest = ApiLearner.practising();
        guest.write(LESSON, "as a guest", "");
        assertThat(guest.report(guest, "unclear", "what?")).isEqualTo(201);
        Person account = account();
        Api own = Api.withToken(tokens.newApiToken(account.id(), "test"));
        new ApiLearner(account.id(), own, guest.start()).write(LESSON, "as myself", "");
        signIn(guest.id(), account);
        own.asking().get(NOTES).then().body("notes.text", equalTo(List.of("as myself\n\nas a guest")));
        assertThat(rows(guest.id())).isZero();
        assertThat(rows(account.id())).isEqualTo(2);
        stores.stream().filter(NotesDoorTest::mine).forEach(store -> store.erase(account.id()));
        assertThat(rows(account.id())).isZero();
    }

    @Test
    void aReportReachesTheInstructorOnceAndIsMarkedAsDone() {
        ApiLearner me = ApiLearner.practising();
        String words = "odd " + UUID.randomUUID();
        assertThat(me.report(me, "two-right", words)).isEqualTo(201);
        assertThat(me.report(me, "two-right", words)).isEqualTo(201);
        assertThat(me.report(me, "nonsense", words)).isEqualTo(400);
        assertThat(me.report(me, "other", "x".repeat(1001))).isEqualTo(400);
        given().get("/api/v1/courses/tiny/reports").then().statusCode(401);
        me.api().asking().get("/api/v1/courses/tiny/reports").then().statusCode(403);
        Api instructor = instructor();
        Map<String, Object> line = reported(instructor, words);
        assertThat(line.get("reason")).isEqualTo("two-right");
        assertThat(line.get("name")).as("a guest has no name").isNull();
        assertThat(line.get("doneAt")).isNull();
        instructor
                .asking()
                .body(Map.of(
                        "item", me.question(),
                        "version", me.start().getString("step.question.version"),
                        "until", line.get("at")))
                .post("/api/v1/courses/tiny/reports/done")
                .then()
                .statusCode(200);
        assertThat(reported(instructor, words).get("doneAt")).isNotNull();
    }

    @Test
    void onlyWhoWasShownAQuestionCanReportItAndOnlyInAVersionThatWasShown() {
        ApiLearner me = ApiLearner.practising();
        Api other = ApiLearner.practising().api();
        given().post("/api/v1/courses/tiny/questions/x/reports").then().statusCode(401);
        Map<String, String> body = Map.of("version", "000000000000", "reason", "typo");
        String door = "/api/v1/courses/tiny/questions/%s/reports";
        me.api().asking().body(body).post(door.formatted(me.question())).then().statusCode(404);
        other.asking().body(body).post(door.formatted("no-such")).then().statusCode(404);
    }

    @Test
    void aNameIsToldOnlyOfWhoAgrees() {
        Person account = account();
        Api own = Api.withToken(tokens.newApiToken(account.id(), "test"));
        ApiLearner me = new ApiLearner(account.id(), own, own.start("practice"));
        String words = "named " + UUID.randomUUID();
        assertThat(me.report(me, "typo", words)).isEqualTo(201);
        assertThat(reported(instructor(), words).get("name"))
                .isEqualTo(account.username().orElseThrow());
        String silent = "silent " + UUID.randomUUID();
        me.api()
                .asking()
                .body(Map.of(
                        "version", me.start().getString("step.question.version"), "reason", "other", "text", silent))
                .post("/api/v1/courses/tiny/questions/" + me.question() + "/reports")
                .then()
                .statusCode(201);
        assertThat(reported(instructor(), silent).get("name")).isNull();
    }

    private static Map<String, Object> reported(Api instructor, String words) {
        List<Map<String, Object>> lines = instructor
                .asking()
                .get("/api/v1/courses/tiny/reports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("reports.lines.flatten()");
        List<Map<String, Object>> found =
                lines.stream().filter(line -> words.equals(line.get("words"))).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Api instructor() {
        Person person = account();
        people.grant(person.id(), new Person.Grant(Role.INSTRUCTOR, "tiny"));
        return Api.withToken(tokens.newApiToken(person.id(), "test"));
    }

    private Person account() {
        return ((Entry.Entered)
                        accounts.register(Optional.empty(), "notes-" + UUID.randomUUID(), "a long enough phrase"))
                .person();
    }

    private void signIn(LearnerId guest, Person account) {
        Optional<Person> before = Optional.of(new Person(guest, Optional.empty(), Set.of()));
        accounts.login(before, account.username().orElseThrow(), "a long enough phrase", "here");
    }

    private static boolean mine(PersonalData store) {
        return store.tables().contains("note") || store.tables().contains("question_report");
    }

    private int rows(LearnerId person) {
        return stores.stream()
                .filter(NotesDoorTest::mine)
                .flatMap(store -> store.export(person).values().stream())
                .mapToInt(List::size)
                .sum();
    }
}
