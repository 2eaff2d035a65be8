package org.cascadetutor.browser;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Role;
import org.cascadetutor.account.login.AccountService;
import org.cascadetutor.account.login.Entry;
import org.cascadetutor.account.people.PersonStore;
import org.cascadetutor.account.token.OneTimeStore;
import org.cascadetutor.account.token.TokenStore;
import org.cascadetutor.testing.Api;
import org.cascadetutor.testing.Every;

/** People with something behind them, so that every page has something to show: a guest, a learner, an instructor, an administrator. */
@ApplicationScoped
class Household {

    private static final List<String> TYPES = List.of(
            "single-choice",
            "multiple-select",
            "true-false-reason",
            "true-false-set",
            "ordering",
            "matching",
            "labelling",
            "numeric",
            "short-text",
            "cloze",
            "hotspot",
            "vignette");

    private final AccountService accounts;
    private final PersonStore people;
    private final TokenStore tokens;
    private final OneTimeStore once;

    Household(AccountService accounts, PersonStore people, TokenStore tokens, OneTimeStore once) {
        this.accounts = accounts;
        this.people = people;
        this.tokens = tokens;
        this.once = once;
    }

    /** Somebody with a login for pages and a program's way in. */
    record Member(LearnerId id, String login, Api api) {}

    Member guest() {
        Entry.Entered entered = accounts.newGuest();
        LearnerId id = entered.person().id();
        return new Member(id, entered.token(), Api.withToken(tokens.newApiToken(id, "test")));
    }

    Member named(String name) {
        Member member = guest();
        people.name(member.id(), name + "-" + member.id().toString().substring(0, 8), "no hash");
        return member;
    }

    Member granted(String name, Role role, String course) {
        Member member = named(name);
        people.grant(member.id(), new Grant(role, course));
        return member;
    }

    /** One-time links nobody has used. */
    String invitation() {
        return once.newInvitation(new Grant(Role.LEARNER, "tiny"));
    }

    String reset(Member member) {
        return once.newReset(member.id());
    }

    String letter(Member member) {
        return once.newAddress(member.id(), "a@example.org");
    }

    /** A question of every type, open: the addresses by type. */
    Map<String, String> asked(Member member) {
        Map<String, String> open = new LinkedHashMap<>();
        for (String type : TYPES) {
            open.put(type, "/courses/every/sessions/" + skill(member, type).getString("sessionId"));
        }
        return open;
    }

    /** A question of every type, answered wrongly: the addresses by type. */
    Map<String, String> missed(Member member) {
        Map<String, String> told = new LinkedHashMap<>();
        for (String type : TYPES) {
            JsonPath step = skill(member, type);
            String session = step.getString("sessionId");
            String key = step.getString("step.attemptKey");
            member.api().answer(session, key, wrong(step.getString("step.question.id")));
            told.put(type, "/courses/every/sessions/" + session + "?answered=" + key);
        }
        return told;
    }

    /** A session of the tiny course, answered rightly to its end: its address. */
    String ended(Member member, String kind) {
        JsonPath at = member.api().start(kind);
        String session = at.getString("sessionId");
        for (int i = 0; i < 40 && at.getString("step.type").equals("question"); i++) {
            String key = at.getString("step.attemptKey");
            at = member.api().answer(session, key, Api.right(at.getString("step.question.id")));
        }
        return "/courses/tiny/sessions/" + session;
    }

    private static JsonPath skill(Member member, String type) {
        return member.api()
                .asking()
                .body(Map.of("kind", "practice", "skill", "every-" + type))
                .post("/api/v1/courses/every/sessions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Map<String, ?> wrong(String question) {
        return switch (question) {
            case "every-choice", "every-case-1" -> Map.of("option", "a");
            case "every-select" -> Map.of("options", List.of("a", "b"));
            case "every-judge" -> Map.of("verdict", true, "reason", "b");
            case "every-set" -> Map.of("verdicts", Map.of("a", true, "b", true, "c", false));
            case "every-order" -> Map.of("order", List.of("m4", "k7", "a2"));
            case "every-match" -> Map.of("pairs", Map.of("l1", "r1", "l2", "r3"));
            case "every-label" -> Map.of("pairs", Map.of("lungs", "r2", "liver", "r1"));
            case "every-number", "every-case-length" -> Map.of("value", 99, "unit", "mm");
            case "every-word" -> Map.of("text", "invasion");
            case "every-cloze" -> Map.of("blanks", Map.of("1", "cava", "2", "b"));
            case "every-spot" -> Map.of("regions", List.of("heart", "liver"));
            default -> throw new IllegalArgumentException(question + " of " + Every.CONTENT);
        };
    }
}
