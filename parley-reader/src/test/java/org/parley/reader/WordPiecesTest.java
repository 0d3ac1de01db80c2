package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

    private static final WordPieces PIECES = WordPieces.load();
    private static final List<String> VOCABULARY = Resources.lines("vocab.txt");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`',
            value = {
                "The            | the",
                "ceasefire      | ceasefire",
                "demilitarised  | demi ##lita ##rise ##d",
                "’s             | ' s",
                "n't            | n ' t",
                "“              | \"",
                "Zoë            | zoe",
                "O'Hara         | o ' hara",
                "600-bed        | 600 - bed",
                "U.S.           | u . s .",
                "2,187          | 2 , 187",
                "1½             | 1 ##½",
                "...            | . . .",
                "Erdo?an        | er ##do ? an",
                "a.b.c.d.e.f    | a . b . c . d .",
            })
    void cutsAsInTraining(String word, String pieces) {
        assertThat(Arrays.stream(PIECES.of(word)).mapToObj(VOCABULARY::get).collect(Collectors.joining(" ")))
                .isEqualTo(pieces);
    }

    @Test
    void knowsNothingOfSomeWords() {
        assertThat(PIECES.of("\uD800")).containsExactly(WordPieces.UNKNOWN);
        assertThat(PIECES.of("\u0301")).containsExactly(WordPieces.UNKNOWN);
        assertThat(PIECES.of("😀")).containsExactly(WordPieces.UNKNOWN);
    }

    @Test
    void cutsAMegabyteWithoutASpace() {
        assertThat(PIECES.of("ab".repeat(1 << 19))).hasSizeLessThanOrEqualTo(WordPieces.MOST_PER_WORD);
        assertThat(PIECES.of("-".repeat(1 << 20))).hasSize(WordPieces.MOST_PER_WORD);
    }

    @ParameterizedTest
    @CsvSource({
        "lima,1",
        "Lima,2",
        "A,2",
        "LIMA,3",
        "U.S.,3",
        "7,4",
        "V4,4",
        "deNazify,5",
        "McKay,2",
        "…,0",
        "…a,1",
        "’s,1",
        "ﷺ,5"
    })
    void seesTheCaseOfWords(String word, int shape) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
    }
}
