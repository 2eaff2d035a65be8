package org.cascadetutor.progress.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A response as exports and the history print it. */
class ResponseWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"option\":\"b\"}                                | b",
                "{\"options\":[\"a\",\"c\"]}                       | a, c",
                "{\"verdict\":true,\"reason\":\"b\"}               | true, b",
                "{\"verdicts\":{\"a\":true,\"b\":false}}           | a: true, b: false",
                "{\"order\":[\"k7\",\"a2\"]}                       | k7 > a2",
                "{\"pairs\":{\"l1\":\"r2\",\"l2\":\"r1\"}}         | l1: r2, l2: r1",
                "{\"value\":12.50,\"unit\":\"mm\"}                 | 12.5 mm",
                "{\"value\":1e3}                                   | 1000",
                "{\"value\":\"12,5 cm\"}                           | 12,5 cm",
                "{\"text\":\"=1+1\"}                               | =1+1",
                "{\"blanks\":{\"1\":\"portal\",\"2\":\"a\"}}       | 1: portal, 2: a",
                "{\"regions\":[\"liver\",\"lungs\"]}               | liver, lungs",
            })
    void everyTypeIsReadable(String response, String words) {
        assertThat(ResponseWords.ofIds(response)).isEqualTo(words);
    }

    @Test
    void anErasedResponseIsEmpty() {
        assertThat(ResponseWords.ofIds("{}")).isEmpty();
    }

    @Test
    void namesStandForIdsByTheListTheyAreOf() {
        assertThat(ResponseWords.of("{\"pairs\":{\"a\":\"a\"}}", (list, id) -> list + " " + id))
                .isEqualTo("left a: right a");
    }
}
