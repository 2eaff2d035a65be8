package org.cascadetutor.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.cascadetutor.testing.Api;
import org.junit.jupiter.api.Test;

/** Who answers far more often than a person can is told to wait; another learner is not. */
@QuarkusTest
class LimitDoorTest {

    private static final int MOST = 2_000;

    @Test
    void aFloodOfAnswersIsHeldBackAndNobodyElseIs() {
        Api flood = Api.guest();
        JsonPath start = flood.start("practice");
        String session = start.getString("sessionId");
        Response last = answer(flood, session);
        for (int i = 0; i < MOST && last.statusCode() != 429; i++) {
            last = answer(flood, session);
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.getHeader("Retry-After"))).isPositive();
        assertThat(last.getContentType()).contains("problem+json");
        Api other = Api.guest();
        assertThat(other.start("practice").getString("sessionId")).isNotEmpty();
    }

    private static Response answer(Api api, String session) {
        return api.asking()
                .body(Map.of("attemptKey", UUID.randomUUID(), "response", Map.of("option", "a")))
                .post("/api/v1/sessions/" + session + "/answers");
    }
}
