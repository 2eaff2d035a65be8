package org.cascadetutor.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cascadetutor.browser.JourneyProfile;
import org.cascadetutor.progress.replay.RebuildService;
import org.cascadetutor.testing.Api;
import org.cascadetutor.testing.Every;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One question of every type through both doors. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class EveryTypeDoorTest {

    private static final Pattern CSRF = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"attemptKey\" value=\"([^\"]+)\"");

    private final RebuildService rebuild;

    EveryTypeDoorTest(RebuildService rebuild) {
        this.rebuild = rebuild;
    }

    @Test
    void everyTypeIsAnsweredThroughTheApi() {
        Api api = Api.guest();
        JsonPath body = start(api, "{\"kind\":\"practice\"}");
        String session = body.getString("sessionId");
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 20 && body.getString("step.type").equals("question"); i++) {
            String question = body.getString("step.question.id");
            asked.add(question);
            body = answer(api, session, body.getString("step.attemptKey"), Every.right(question), 200);
            assertThat(body.getBoolean("grade.correct")).as(question).isTrue();
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(Every.RIGHT.keySet());
        assertThat(asked.indexOf("every-case-length"))
                .as("the steps of a vignette follow each other")
                .isEqualTo(asked.indexOf("every-case-1") + 1);
        assertThat(rebuild.verify().differed())
                .filteredOn(one -> one.course().equals("every"))
                .isEmpty();
    }

    @Test
    void aVignetteGoesOnAfterAWrongAnswerWithItsCase() {
        Api api = Api.guest();
        JsonPath first = start(api, "{\"skill\":\"every-vignette\"}");
        assertThat(first.getString("step.question.case")).contains("Noor");
        JsonPath second = answer(
                api, first.getString("sessionId"), first.getString("step.attemptKey"), "{\"option\":\"a\"}", 200);
        assertThat(second.getString("step.question.id")).isEqualTo("every-case-length");
        assertThat(second.getString("step.question.case")).contains("Noor");
        assertThat(second.getInt("step.question.caseStep")).isEqualTo(2);
        assertThat(second.getString("step.reason.code")).isEqualTo(first.getString("step.reason.code"));
    }

    @Test
    void aDiagnosticAsksNoVignette() {
        Api api = Api.guest();
        JsonPath body = start(api, "{\"kind\":\"diagnostic\"}");
        String session = body.getString("sessionId");
        for (int i = 0; i < 20 && body.getString("step.type").equals("question"); i++) {
            String question = body.getString("step.question.id");
            assertThat(question).doesNotStartWith("every-case");
            body = answer(api, session, body.getString("step.attemptKey"), Every.right(question), 200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false-set | {\"verdicts\":{\"a\":true}}                   | missing-part",
                "matching       | {\"pairs\":{\"l1\":\"r9\",\"l2\":\"r1\"}}      | unknown-part",
                "numeric        | {\"value\":\"many\"}                           | response-does-not-fit-type",
                "numeric        | {\"value\":1e999}                              | not-a-number",
                "short-text     | {\"text\":\" \"}                               | empty-text",
                "cloze          | {\"blanks\":{\"1\":\"portal\"}}                | missing-part",
                "hotspot        | {\"regions\":[\"spleen\"]}                     | unknown-part",
            })
    void aResponseThatDoesNotFitIsRefusedWithItsReasonAndTheQuestionStaysOpen(
            String skill, String response, String reason) {
        Api api = Api.guest();
        JsonPath open = start(api, "{\"skill\":\"every-" + skill + "\"}");
        String session = open.getString("sessionId");
        String key = open.getString("step.attemptKey");
        JsonPath refusal = answer(api, session, key, response, 400);
        assertThat(refusal.getList("reasons")).isEqualTo(List.of(reason));
        assertThat(refusal.getString("detail")).endsWith(".");
        JsonPath again = answer(api, session, key, Every.right(open.getString("step.question.id")), 200);
        assertThat(again.getBoolean("grade.correct")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "single-choice     | option=b                                             | the right one",
                "multiple-select   | options=a&options=c                                  | yes a",
                "true-false-reason | verdict=true&reason=a                                | because of feet",
                "true-false-set    | verdict.a=true&verdict.b=false&verdict.c=true        | Its chambers are wide.",
                "ordering          | order=k7&order=a2&order=m4                           | Right",
                "matching          | pair.l1=r2&pair.l2=r1                                | liver",
                "labelling         | pair.lungs=r3&pair.liver=r1                          | data-region=\"liver\"",
                "numeric           | value=1,25&unit=cm                                   | 1.25 cm",
                "short-text        | text=metastases                                      | metastasis, secondary"
                        + " tumour",
                "cloze             | blank.1=portal&blank.2=a                             | Gap 2",
                "hotspot           | regions=liver&regions=lungs                          | data-right=\"lungs liver\"",
                "vignette          | option=b                                             | Noor",
            })
    void everyTypeIsAnsweredThroughTheForm(String skill, String form, String shown) {
        CookieFilter cookies = new CookieFilter();
        String page = begin(cookies, "every-" + skill);
        String path = at;
        Response answered = post(cookies, path + "/answers", page, form);
        assertThat(answered.statusCode()).isEqualTo(303);
        given().filter(cookies)
                .get(answered.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("verdict-right"), containsString(shown), not(containsString("style=\"")));
        given().filter(cookies)
                .get("/courses/every/progress/skills/every-" + skill)
                .then()
                .statusCode(200)
                .body(containsString("class=\"said\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false-set | verdict.a=true                  | name=\"verdict.a\" value=\"true\" required checked",
                "matching       | pair.l1=r2                      | value=\"r2\" selected",
                "numeric        | value=1,250&unit=cm             | value=\"1,250\"",
                "numeric        | value=<b>&unit=cm               | value=\"&lt;b&gt;\"",
                "numeric        | value=many&unit=cm              | <option value=\"cm\" selected",
                "short-text     | text=                           | role=\"alert\"",
                "cloze          | blank.1=port\"al                | value=\"port&quot;al\"",
                "hotspot        | confidence=sure                 | value=\"sure\" checked",
            })
    void whatWasTypedStaysAfterARefusal(String skill, String form, String shown) {
        CookieFilter cookies = new CookieFilter();
        String page = begin(cookies, "every-" + skill);
        Response refused = post(cookies, at + "/answers", page, form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("role=\"alert\"", shown);
        Response hinted = post(cookies, at + "/hints", page, form);
        assertThat(given().filter(cookies).get(hinted.header("Location")).asString())
                .contains("class=\"hints\"");
    }

    private String at = "";

    private String begin(CookieFilter cookies, String skill) {
        String offer = given().filter(cookies)
                .get("/courses/every/progress/skills/" + skill)
                .asString();
        Response started = post(cookies, "/courses/every/sessions", offer, "kind=practice&skill=" + skill);
        at = started.header("Location").replaceFirst("^https?://[^/]+", "");
        return given().filter(cookies).get(at).asString();
    }

    private static Response post(CookieFilter cookies, String path, String page, String form) {
        Matcher csrf = CSRF.matcher(page);
        assertThat(csrf.find()).isTrue();
        RequestSpecification request =
                given().filter(cookies).redirects().follow(false).formParam(csrf.group(1), csrf.group(2));
        Matcher key = KEY.matcher(page);
        if (key.find()) {
            request.formParam("attemptKey", key.group(1));
        }
        for (String field : form.split("&")) {
            request.formParam(field.split("=", 2)[0], field.split("=", 2)[1]);
        }
        return request.post(path);
    }

    private static JsonPath start(Api api, String body) {
        return api.asking()
                .body(body)
                .post("/api/v1/courses/every/sessions")
                .then()
                .statusCode(201)
                .body("step.type", equalTo("question"))
                .extract()
                .jsonPath();
    }

    private static JsonPath answer(Api api, String session, String key, String response, int status) {
        return api.asking()
                .body("{\"attemptKey\":\"%s\",\"response\":%s}".formatted(key, response))
                .post("/api/v1/sessions/" + session + "/answers")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }
}
