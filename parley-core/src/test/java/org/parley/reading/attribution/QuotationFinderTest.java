package org.parley.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Span;

class QuotationFinderTest {

    /** Each text has its outermost quotations drawn in brackets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said [“we stay”] and left.",
                "He said [\"we stay\"] and [\"we wait\"].",
                "[‘We stay,’] she said. [‘We wait.’]",
                "['We stay,'] she said, [''we wait''] too.",
                "[«We stay»], said the mayor.",
                "The mayor’s brother wasn’t there.",
                "The farmers' fields and the '90s.",
                "The farmers’ fields, the villagers’ wells.",
                "She called it [‘the farmers’ last war’] again.",
                "He saw [“a ‘very long’ night”] ahead.",
                "The plan, ” he said, fails.",
                "It was [” the turn of the year”] there.",
                "The [“turn of the year\"] came.",
                "[“We stay, he said. We wait.]\n\nNobody came.",
                "[“We stay.]\n\n[“We wait,”] he said.",
                "Don’t, won’t, can’t: nothing ‘here.",
            })
    void outerQuotationsStandInBrackets(String drawn) {
        String text = drawn.replace("[", "").replace("]", "");
        assertThat(draw(text)).isEqualTo(drawn);
    }

    @Test
    void aParagraphThatBeginsWithAMarkTakesUpAnOpenQuotation() {
        List<Quotation> found = find("“We stay.\n\n“We wait,” he said. “We eat.”");
        assertThat(found).extracting(Quotation::continues).containsExactly(false, true, false);
        assertThat(found).extracting(Quotation::closed).containsExactly(false, true, true);
    }

    @Test
    void aQuotationWithinOneHasADepth() {
        List<Quotation> found = find("He saw “a ‘very long’ night” ahead.");
        assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "”", "‘", "’", "'", "''", "“‘", "” ", " \"a", "‘a’ ", "«", "“a\n\n"})
    void aHundredThousandMarksTakeLinearTime(String mark) {
        String text = mark.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(4), () -> assertThat(find(text)).hasSizeLessThanOrEqualTo(200_000));
    }

    @Test
    void aThousandNestedQuotationsEndWell() {
        String text = "“a ‘b ".repeat(1000) + "c" + "’ d”".repeat(1000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(find(text)).isNotEmpty());
    }

    private static List<Quotation> find(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            paragraphs.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 2;
        }
        return QuotationFinder.find(text, paragraphs);
    }

    private static String draw(String text) {
        StringBuilder drawn = new StringBuilder(text);
        List<Quotation> outer =
                find(text).stream().filter(it -> it.depth() == 0).toList();
        for (int i = outer.size() - 1; i >= 0; i--) {
            drawn.insert(outer.get(i).span().end(), ']');
            drawn.insert(outer.get(i).span().start(), '[');
        }
        return drawn.toString();
    }
}
