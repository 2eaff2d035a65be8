package org.cascadetutor.course.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike two written answers are. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "E-cadherin, e cadherin",
        "TGF-β, tgf beta",
        "Métastase, metastase",
        "MMP-9, mmp9",
        "naïve T cell!, naive t-cell",
        "ﬁbroblast, fibroblast",
    })
    void caseAccentsAndPunctuationDoNotCount(String one, String other) {
        assertThat(Spelling.folded(one)).isEqualTo(Spelling.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"HER2+, HER2", "5 %, 5", "MMP-9, MMP-2", "TGF-α, TGF-β"})
    void whatMakesADifferenceCounts(String one, String other) {
        assertThat(Spelling.folded(one)).isNotEqualTo(Spelling.folded(other));
    }

    @ParameterizedTest
    @CsvSource({
        "portal, portal, 0",
        "portl, portal, 1",
        "portals, portal, 1",
        "partal, portal, 1",
        "potral, portal, 1",
        "kitten, sitting, 3",
        "ca, abc, 3",
        "abcd, badc, 2",
    })
    void anEditIsALetterMoreLessOtherOrSwapped(String one, String other, int edits) {
        assertThat(Spelling.edits(one, other)).isEqualTo(edits);
        assertThat(Spelling.edits(other, one)).isEqualTo(edits);
    }

    @Test
    void nothingIsAsFarAsItIsLong() {
        assertThat(Spelling.edits("", "abc")).isEqualTo(3);
    }

    @Test
    void theWordsOfHtmlComeWithoutItsMarkup() {
        assertThat(new SafeHtml("<em class=\"a>b\">p</em> &lt; 0.05 &amp; x").words())
                .isEqualTo("p < 0.05 & x");
    }
}
