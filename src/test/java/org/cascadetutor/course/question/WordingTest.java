package org.cascadetutor.course.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.question.Wording.Anticipated;
import org.cascadetutor.course.text.SafeHtml;
import org.cascadetutor.testing.Every;
import org.junit.jupiter.api.Test;

/** Which written answers are right, and which known one is meant. */
class WordingTest {

    private static final Anticipated OUT =
            new Anticipated("extravasation", 0.25, SafeHtml.EMPTY, new Cause(Optional.of("mc-out"), Optional.empty()));

    @Test
    void theNearestOfAcceptedAndAnticipatedDecides() {
        Wording wording = new Wording(List.of("intravasation"), 3, false, List.of(OUT));
        assertThat(wording.judge("intravasation").score()).isEqualTo(1);
        assertThat(wording.judge("intravassation").score()).isEqualTo(1);
        assertThat(wording.judge("extravasation").score()).isEqualTo(0.25);
        assertThat(wording.judge("extravasatoin").cause().misconception()).contains("mc-out");
        assertThat(wording.judge("invasion").score()).isZero();
    }

    @Test
    void caseAccentsAndPunctuationCountWhereTheQuestionSaysSo() {
        Wording exact = new Wording(List.of("p53"), 0, true, List.of());
        assertThat(exact.judge(" p53 ").score()).isEqualTo(1);
        assertThat(exact.judge("P53").score()).isZero();
        assertThat(exact.judge("p-53").score()).isZero();
        Wording folded = new Wording(List.of("p53"), 0, false, List.of());
        assertThat(folded.judge("P-53").score()).isEqualTo(1);
    }

    @Test
    void withoutEditsALetterMattersAndWithSomeOnlySoMany() {
        assertThat(new Wording(List.of("stroma"), 0, false, List.of())
                        .judge("stroms")
                        .score())
                .isZero();
        assertThat(new Wording(List.of("stroma"), 1, false, List.of())
                        .judge("stroms")
                        .score())
                .isEqualTo(1);
        assertThat(new Wording(List.of("stroma"), 1, false, List.of())
                        .judge("stromsa")
                        .score())
                .isEqualTo(1);
        assertThat(new Wording(List.of("stroma"), 1, false, List.of())
                        .judge("srtoms")
                        .score())
                .isZero();
    }

    @Test
    void theFloorOfAClozeThatIsChosenIsTheProductOfItsChances() {
        Cloze cloze = (Cloze) Every.question("every-cloze");
        Cloze.Blank chosen = cloze.blanks().get(1);
        Cloze twice = new Cloze(cloze.head(), List.of(SafeHtml.EMPTY, SafeHtml.EMPTY), List.of(chosen));
        assertThat(twice.guessFloor()).isEqualTo(0.5);
        assertThat(new Cloze(cloze.head(), List.of(), List.of(chosen, chosen)).guessFloor())
                .isEqualTo(0.25);
        assertThat(cloze.guessFloor()).isZero();
    }
}
