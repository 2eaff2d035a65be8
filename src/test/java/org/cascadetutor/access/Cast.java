package org.cascadetutor.access;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.account.token.OneTimeStore;
import org.cascadetutor.account.token.TokenStore;
import org.cascadetutor.testing.Api;

/** The people of the access matrix, made anew for each knock: two learners, instructors of two courses, an administrator. */
@ApplicationScoped
class Cast {

    /** Who knocks, in the order of the columns. */
    static final List<String> WHO =
            List.of("nobody", "learner A", "learner B", "instructor of it", "instructor of another", "administrator");

    private final AccountService accounts;
    private final PersonStore people;
    private final TokenStore tokens;
    private final OneTimeStore once;

    Cast(AccountService accounts, PersonStore people, TokenStore tokens, OneTimeStore once) {
        this.accounts = accounts;
        this.people = people;
        this.tokens = tokens;
        this.once = once;
    }

    /** All of them, with what the addresses name: things of learner A, and one-time links nobody has used. */
    record Scene(Map<String, Visitor> people, Map<String, String> names) {

        String path(Route route) {
            String path = route.path();
            for (Map.Entry<String, String> name : names.entrySet()) {
                path = path.replace("{" + name.getKey() + "}", name.getValue());
            }
            return path.replace(
                    "{token}",
                    names.containsKey("token")
                            ? names.get("token")
                            : names.getOrDefault(path.replaceFirst("^/([^/]*).*", "$1"), "none"));
        }

        /** The same scene where a name stands for something else, as an address writes it. */
        Scene naming(String name, String text) {
            String encoded = java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
                    .replace("+", "%20");
            return new Scene(people, with(names, name, encoded));
        }

        /** The same address with an id that nothing has. */
        String absent(Route route) {
            String id = UUID.randomUUID().toString();
            return new Scene(people, with(names, "id", id)).path(route);
        }

        private static Map<String, String> with(Map<String, String> names, String key, String value) {
            Map<String, String> changed = new LinkedHashMap<>(names);
            changed.put(key, value);
            return changed;
        }
    }

    Scene scene() {
        Entry.Entered learner = accounts.newGuest();
        String token = tokens.newApiToken(learner.person().id(), "test");
        Api api = Api.withToken(token);
        JsonPath begun = api.start("practice");
        String session = begun.getString("sessionId");
        String answer = begun.getString("step.attemptKey");
        api.answer(session, answer, Api.right(begun.getString("step.question.id")));
        Api.withToken(token)
                .asking()
                .body(Map.of("text", "mine"))
                .put("/api/v1/courses/tiny/notes/lesson/start")
                .then()
                .statusCode(200);
        Map<String, Visitor> who = new LinkedHashMap<>();
        who.put("nobody", Visitor.nobody());
        who.put("learner A", new Visitor(learner.token(), token));
        who.put("learner B", somebody(Role.LEARNER, "tiny"));
        who.put("instructor of it", somebody(Role.INSTRUCTOR, "tiny"));
        who.put("instructor of another", somebody(Role.INSTRUCTOR, "another"));
        who.put("administrator", somebody(Role.ADMINISTRATOR, Grant.EVERY_COURSE));
        Map<String, String> names = names(learner.person(), session);
        names.put("answer", answer);
        return new Scene(who, names);
    }

    private Visitor somebody(Role role, String course) {
        Entry.Entered entered = accounts.newGuest();
        if (role != Role.LEARNER) {
            people.grant(entered.person().id(), new Grant(role, course));
        }
        return new Visitor(entered.token(), tokens.newApiToken(entered.person().id(), "test"));
    }

    private Map<String, String> names(Person learner, String session) {
        LearnerId named = accounts.newGuest().person().id();
        people.name(named, "named-" + named, "no hash");
        Map<String, String> names = new LinkedHashMap<>();
        names.put("course", "tiny");
        names.put("module", "one");
        names.put("lesson", "start");
        names.put("file", "lesson.md");
        names.put("skill", "first-skill");
        names.put("format", "attempts.csv");
        names.put("kind", "lesson");
        names.put("subject", "start");
        names.put("question", "first-skill-0");
        names.put("id", session);
        names.put("person", named.toString());
        names.put("invitations", once.newInvitation(new Grant(Role.LEARNER, "tiny")));
        names.put("resets", once.newReset(named));
        names.put("addresses", once.newAddress(learner.id(), "a@example.org"));
        return names;
    }
}
