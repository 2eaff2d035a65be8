package org.cascadetutor.browser;

import com.microsoft.playwright.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cascadetutor.account.Person.Grant;
import org.cascadetutor.account.Role;
import org.cascadetutor.browser.Household.Member;

/** The list of every page there is, as each of the people finds it who can. A new page is added here; a test misses it otherwise. */
@ApplicationScoped
class EveryPage {

    private static final String COURSE = "/courses/{course}";
    private static final String SESSION = "/courses/{course}/sessions/{id}";

    private final Household household;

    EveryPage(Household household) {
        this.household = household;
    }

    /** Who visits, by name, and what. */
    record Round(Map<String, Member> people, List<Visit> visits) {}

    Round round() {
        Map<String, Member> people = new HashMap<>();
        people.put("Ada", household.named("ada"));
        people.put("Ben", household.named("ben"));
        people.put("Cora", household.granted("cora", Role.INSTRUCTOR, "tiny"));
        people.put("Dan", household.granted("dan", Role.ADMINISTRATOR, Grant.EVERY_COURSE));
        List<Visit> visits = new ArrayList<>();
        visits.addAll(forAnybody(people));
        visits.addAll(questions(people));
        visits.addAll(ends(people));
        visits.addAll(learners());
        visits.addAll(staff(people));
        return new Round(people, visits);
    }

    private List<Visit> forAnybody(Map<String, Member> people) {
        return List.of(
                Visit.of("", "/"),
                Visit.of("", COURSE, "/courses/tiny"),
                Visit.of("", COURSE, "/courses/tiny?view=list"),
                Visit.of("", COURSE + "/lessons/{lesson}", "/courses/tiny/lessons/start")
                        .after(page -> opened(page, "article details")),
                Visit.of("", COURSE + "/lessons/{lesson}", "/courses/tiny/lessons/later"),
                Visit.of("", COURSE + "/glossary", "/courses/tiny/glossary"),
                Visit.of("", COURSE + "/practice", "/courses/tiny/practice"),
                Visit.of("", COURSE + "/review", "/courses/tiny/review"),
                Visit.of("", COURSE + "/diagnostic", "/courses/tiny/diagnostic"),
                Visit.of("", COURSE + "/check", "/courses/tiny/check"),
                Visit.of("", COURSE + "/progress", "/courses/tiny/progress"),
                Visit.of("", COURSE + "/misconceptions", "/courses/tiny/misconceptions"),
                Visit.of("", "/search"),
                Visit.of("", "/search?q=membrane"),
                Visit.of("", "/search?q=nothingofthekind"),
                Visit.of("", "/about"),
                Visit.of("", "/offline"),
                Visit.of("", "/settings"),
                Visit.of("", "/login"),
                Visit.of("", "/login").after(EveryPage::wrongLogin),
                Visit.of("", "/register"),
                Visit.of("", "/register").after(EveryPage::shortPassword),
                Visit.of("", "/login/external").answering(404),
                Visit.of("", "/login/external/return").answering(404),
                Visit.of("", "/forgot"),
                Visit.of("", "/resets/{token}", "/resets/" + household.reset(people.get("Ada"))),
                Visit.of("", "/resets/{token}", "/resets/nobodys").answering(404),
                Visit.of("", "/invitations/{token}", "/invitations/" + household.invitation()),
                Visit.of("", "/invitations/{token}", "/invitations/nobodys").answering(404),
                Visit.of("", "/addresses/{token}", "/addresses/" + household.letter(people.get("Ada"))),
                Visit.of("", "", "/nowhere").answering(404),
                Visit.of("", "", "/courses/tiny/lessons/nowhere").answering(404));
    }

    private List<Visit> questions(Map<String, Member> people) {
        List<Visit> visits = new ArrayList<>();
        household.asked(people.get("Ada")).values().forEach(path -> visits.add(Visit.of("Ada", SESSION, path)));
        Map<String, String> missed = household.missed(people.get("Ben"));
        missed.values().forEach(path -> visits.add(Visit.of("Ben", SESSION, path)));
        visits.add(Visit.of(
                "Ben",
                COURSE + "/answers/{answer}/mark",
                "/courses/every/answers/" + missed.get("short-text").replaceFirst(".*=", "") + "/mark"));
        return visits;
    }

    private List<Visit> ends(Map<String, Member> people) {
        List<Visit> visits = new ArrayList<>();
        for (String kind : List.of("diagnostic", "practice", "check", "review")) {
            visits.add(Visit.of("Ben", SESSION, household.ended(people.get("Ben"), kind)));
        }
        visits.add(Visit.of("Ben", SESSION, "/courses/tiny/sessions/00000000-0000-0000-0000-000000000001")
                .answering(404));
        return visits;
    }

    private static List<Visit> learners() {
        return List.of(
                Visit.of("Ben", "/"),
                Visit.of("Ben", COURSE, "/courses/every"),
                Visit.of("Ben", COURSE + "/lessons/{lesson}", "/courses/every/lessons/types"),
                Visit.of("Ben", COURSE + "/practice", "/courses/every/practice"),
                Visit.of("Ben", COURSE + "/review", "/courses/every/review"),
                Visit.of("Ben", COURSE + "/progress", "/courses/every/progress"),
                Visit.of("Ben", COURSE + "/progress", "/courses/tiny/progress")
                        .after(page -> opened(page, "main details")),
                Visit.of("Ben", COURSE + "/progress/skills/{skill}", "/courses/tiny/progress/skills/first-skill"),
                Visit.of("Ben", COURSE + "/progress/skills/{skill}", "/courses/every/progress/skills/every-cloze"),
                Visit.of("Ben", COURSE + "/misconceptions", "/courses/every/misconceptions"),
                Visit.of("Ben", COURSE + "/sheet", "/courses/every/sheet"),
                Visit.of("Ben", COURSE + "/notes/{kind}/{subject}", "/courses/every/notes/lesson/types"),
                Visit.of("Ben", "/settings").after(EveryPage::saved),
                Visit.of("Ben", "/account"),
                Visit.of("Ben", "/account/email"),
                Visit.of("Ben", "/account/data"));
    }

    private static List<Visit> staff(Map<String, Member> people) {
        return List.of(
                Visit.of("Cora", "/teach"),
                Visit.of("Cora", "/teach/{course}/reports", "/teach/tiny/reports"),
                Visit.of("Cora", "/teach/{course}/marks", "/teach/tiny/marks"),
                Visit.of(
                        "Cora",
                        "/teach/{course}/edit/{module}/{lesson}/{file}",
                        "/teach/tiny/edit/one/start/questions.yaml"),
                Visit.of("Dan", "/admin"),
                Visit.of("Dan", "/admin/audit"),
                Visit.of(
                        "Dan",
                        "/admin/people/{person}",
                        "/admin/people/" + people.get("Ben").id()));
    }

    private static void opened(Page page, String folds) {
        page.locator(folds).all().forEach(fold -> fold.evaluate("fold => fold.open = true"));
    }

    private static void wrongLogin(Page page) {
        page.fill("#username", "nobody");
        page.fill("#password", "not the right one");
        page.locator("main form button").first().click();
        page.waitForSelector(".problems");
    }

    private static void shortPassword(Page page) {
        page.fill("#username", "somebody");
        page.fill("#password", "password1");
        page.locator("main form button").first().click();
        page.waitForSelector(".problems");
    }

    private static void saved(Page page) {
        page.locator("main form button").last().click();
        page.waitForSelector(".saved");
    }
}
