package org.cascadetutor.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final Languages LANGUAGES = new Languages(List.of("de", "pt-BR"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
            # set   | accepted                 | spoken
            ''      | ''                       | en
            ''      | de                       | de
            ''      | de-CH,de;q=0.9,en;q=0.8  | de
            ''      | fr,de;q=0.5,en;q=0.4     | de
            ''      | en-GB,de;q=0.9           | en
            ''      | fr,*;q=0.1               | en
            ''      | pt-br                    | pt-BR
            ''      | ;;;q=                    | en
            de      | en                       | de
            en      | de                       | en
            xx      | de                       | de
            """)
    void whatIsSetHoldsThenWhatTheBrowserAcceptsThenEnglish(String set, String accepted, String spoken) {
        assertThat(LANGUAGES.best(set, accepted)).isEqualTo(spoken);
    }

    @Test
    void eachLanguageIsNamedInItself() {
        assertThat(LANGUAGES.all())
                .extracting(Languages.Language::name)
                .containsExactly("English", "Deutsch", "Português (Brasil)");
    }
}
