package org.parley.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reading.Tree;

class NumberScannerTest {

    private static final NumberScanner SCANNER = new NumberScanner();

    private static List<Quantity> scan(String text) {
        Tree tree = PlainTokens.tree(text);
        return SCANNER.scan(tree, 0, tree.size(), 100);
    }

    private static String drawn(String text) {
        Quantity quantity = scan(text).get(0);
        Tree tree = PlainTokens.tree(text);
        return (quantity.low() == null ? "" : quantity.low())
                + ".."
                + (quantity.high() == null ? "" : quantity.high())
                + (quantity.strict() ? " strict" : "")
                + (quantity.approx() ? " approx" : "")
                + (quantity.total() ? " total" : "")
                + (quantity.vague() ? " vague" : "")
                + ": "
                + tree.span(quantity.wordsFirst(), quantity.wordsEnd()).in(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "some people : 2,187 residents | 2187..2187: 2,187",
                "1.7 million people | 1700000..1700000: 1.7 million",
                "2million people | 2000000..2000000: 2million",
                "about 10k people | 10000..10000 approx: about 10k",
                "two hundred and six thousand people | 206000..206000: two hundred and six thousand",
                "twenty-one soldiers | 21..21: twenty-one",
                "ninety - nine soldiers | 99..99: ninety - nine",
                "half a million people | 500000..500000: half a million",
                "a dozen people | 12..12: a dozen",
                "more than two dozen people | 24.. strict: more than two dozen",
                "at least some 40 people | 40.. approx: at least some 40",
                "up to 180 fighters | ..180: up to 180",
                "between 10 and 20 people | 10..20: between 10 and 20",
                "10 to 20 people | 10..20: 10 to 20",
                "10-20 people | 10..20: 10-20",
                "two or three thousand people | 2000..3000: two or three thousand",
                "rose from 10 to 20 people | 10..10: 10",
                "200 or more people | 200..: 200 or more",
                "a total of 40 people | 40..40 total: a total of 40",
                "dozens of people | .. vague: dozens",
                "tens of thousands of people | .. vague: tens of thousands",
                "several hundred people | .. vague: several hundred",
                "a number of people | .. vague: a number",
                "a third of the people | .. vague: a third",
                "a couple of people | 2..2 approx: a couple",
                "15,00,000 people | 1500000..1500000: 15,00,000"
            })
    void readsNumbers(String text, String expected) {
        assertThat(drawn(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many people", "as many as", "a people", "the number of people", "half time", "few people",
                "million", "99999999999999999999 people", "1.5 people", "12:30 people", "the 9/11 attack",
                        "too many people"
            })
    void leavesOtherWords(String text) {
        assertThat(scan(text)).isEmpty();
    }

    @Test
    void readsAllOfASentence() {
        assertThat(scan("35 people died and more than 130 people fled , two of them children"))
                .extracting(Quantity::low)
                .containsExactly(35L, 130L, 2L);
    }
}
