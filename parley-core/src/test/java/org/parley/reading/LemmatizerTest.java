package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    private final Lemmatizer lemmatizer = new Lemmatizer();

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "said VERB say",
                "hoped VERB hope",
                "hopping VERB hop",
                "visited VERB visit",
                "created VERB create",
                "urging VERB urge",
                "singing VERB sing",
                "shelling VERB shell",
                "controlled VERB control",
                "denies VERB deny",
                "flees VERB flee",
                "agreed VERB agree",
                "succeed VERB succeed",
                "focuses VERB focus",
                "passes VERB pass",
                "died VERB die",
                "dying VERB die",
                "left VERB leave",
                "Killed VERB kill",
                "wounded VERB wound",
                "demilitarised VERB demilitarise",
                "frobbed VERB frob",
                "is AUX be",
                "’s AUX be",
                "n’t PART not",
                "ca AUX can",
                "women NOUN woman",
                "countries NOUN country",
                "talks NOUN talk",
                "crises NOUN crisis",
                "viruses NOUN virus",
                "houses NOUN house",
                "movies NOUN movie",
                "heroes NOUN hero",
                "headquarters NOUN headquarters",
                "1990s NOUN 1990s",
                "people NOUN person",
                "stronger ADJ strong",
                "largest ADJ large",
                "earliest ADJ early",
                "other ADJ other",
                "upper ADJ upper",
                "biggest ADJ big",
                "worse ADJ bad",
                "Lima PROPN Lima",
                "The DET the",
                "them PRON they",
                "quickly ADV quickly"
            })
    void givesTheDictionaryForm(String word, String upos, String lemma) {
        assertThat(lemmatizer.lemma(word, upos)).isEqualTo(lemma);
    }
}
