package org.cascadetutor.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.cascadetutor.course.text.SafeHtml;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    private static final String LESSON =
            "<p>Words.</p><details class=\"note note-survival\" open=\"\"><summary class=\"note-label\">Survival"
                    + " figures</summary><p>Half of them.</p></details><p>More.</p>";

    @Test
    void aPassageIsFoldedAndItsLineSaysSo() {
        assertThat(Survival.folded(new SafeHtml(LESSON), "Verborgen <&>", "de").value())
                .isEqualTo(
                        "<p>Words.</p><details class=\"note note-survival\"><summary class=\"note-label\" lang=\"de\">"
                                + "Verborgen &lt;&amp;&gt;</summary><p>Half of them.</p></details><p>More.</p>");
    }

    @Test
    void aTextWithoutAPassageStaysAsItIs() {
        SafeHtml text = new SafeHtml("<p>Words.</p>");
        assertThat(Survival.folded(text, "hidden", "en")).isSameAs(text);
    }

    @Test
    void theSearchNeverShowsAPassage() {
        assertThat(Markdown.plain(LESSON)).isEqualTo("Words. More.");
    }
}
