package org.cascadetutor.course.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them, and units as they name them. */
class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "1, cm, mm, 10",
        "1, m, nm, 1e9",
        "12.5, µm, mm, 0.0125",
        "12.5, um, µm, 12.5",
        "1, mSv, µSv, 1000",
        "50, %, fraction, 0.5",
        "0.5, fraction, %, 50",
        "2, days, h, 48",
        "90, minutes, h, 1.5",
        "1, L, mL, 1000",
        "5, cm³, mL, 5",
        "1, kg, mg, 1e6",
        "3.6, mm/h, µm/s, 1",
        "2, MBq, kBq, 2000",
        "7, cells, cells, 7",
    })
    void valuesConvertWithinAKind(double value, String from, String to, double converted) {
        assertThat(Units.convert(value, from, to).orElseThrow()).isCloseTo(converted, within(converted * 1e-12));
    }

    @ParameterizedTest
    @CsvSource({"mm, mL", "mSv, mGy", "cells, mm", "mm/h, mm", "h/mm, mm/h", "%, mm"})
    void whatMeasuresSomethingElseDoesNotConvert(String from, String to) {
        assertThat(Units.convert(1, from, to)).isEmpty();
    }

    @Test
    void unitsOfOneKindAreOffered() {
        assertThat(Units.alike("mm")).contains("nm", "µm", "mm", "cm", "m").doesNotContain("mL");
        assertThat(Units.alike("µm/h")).contains("mm/h", "µm/h");
        assertThat(Units.alike("cells")).containsExactly("cells");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5        | 12.5",
                "12,5        | 12.5",
                "-3          | -3",
                "−3          | -3",
                ".5          | 0.5",
                "0,125       | 0.125",
                "1 250       | 1250",
                "1'250'000   | 1250000",
                "1,250,000   | 1250000",
                "1,250.5     | 1250.5",
                "1.250,5     | 1250.5",
                "1.250       | 1.25",
                "3e4         | 30000",
                "3·10^4      | 30000",
                "3 x 10^-4   | 0.0003",
            })
    void aNumberIsReadAsPeopleWriteIt(String text, double value) {
        assertThat(Measured.read(text)).contains(new Measured(value, ""));
    }

    @Test
    void aUnitMayStandBehindTheNumber() {
        assertThat(Measured.read("12,5 mm")).contains(new Measured(12.5, "mm"));
        assertThat(Measured.read("50%")).contains(new Measured(50, "%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "many", "1,250", "mm 5", "-", ".", "1.2.3", "1e9999", "--5", "１２"})
    void whatIsNoNumberOrCouldBeTwoIsNotRead(String text) {
        assertThat(Measured.read(text)).isEmpty();
    }
}
