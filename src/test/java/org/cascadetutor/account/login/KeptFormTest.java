package org.cascadetutor.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptFormTest {

    private static final String DOOR = "/courses/tiny/sessions/00000000-0000-0000-0000-000000000001/answers";

    @Test
    void everyFieldComesBackInItsOrderButTheToken() {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("csrf-token", List.of("secret"));
        form.put("order", List.of("c2", "c1"));
        form.put("text", List.of("a=b&c \"ü\" 100 %\n"));
        KeptForm kept = KeptForm.of(DOOR, form).orElseThrow();
        assertThat(KeptForm.read(kept.action(), kept.text())).contains(kept);
        assertThat(kept.fields())
                .containsExactly(
                        new KeptForm.Field("order", "c2"),
                        new KeptForm.Field("order", "c1"),
                        new KeptForm.Field("text", "a=b&c \"ü\" 100 %\n"));
        assertThat(kept.page()).isEqualTo("/courses/tiny/sessions/00000000-0000-0000-0000-000000000001");
    }

    @Test
    void onlyAnAnswersDoorMayBeGoneTo() {
        for (String door : List.of(
                "", "/", "https://evil.example" + DOOR, "/" + DOOR, DOOR + "/../../end", "/account/data/erase")) {
            assertThat(KeptForm.read(door, "a=b")).as(door).isEmpty();
        }
    }

    @Test
    void whatIsTooLargeIsNotCarried() {
        assertThat(KeptForm.read(DOOR, "a=" + "x".repeat(20_000))).isEmpty();
        assertThat(KeptForm.read(DOOR, "a=b&".repeat(201))).isEmpty();
        assertThat(KeptForm.read(DOOR, "")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        assertThat(KeptForm.read(DOOR, "a=%zz&b=1&c").orElseThrow().fields())
                .containsExactly(new KeptForm.Field("b", "1"));
    }
}
