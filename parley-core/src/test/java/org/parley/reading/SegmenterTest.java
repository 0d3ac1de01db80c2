package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`',
            value = {
                "They don't know.            | [They] [do][n't] [know][.]",
                "They don’t know.            | [They] [do][n’t] [know][.]",
                "DON'T CAN'T                 | [DO][N'T] [CA][N'T]",
                "It cannot last              | [It] [can][not] [last]",
                "Lima's, Lima’s, LIMA’S      | [Lima]['s][,] [Lima][’s][,] [LIMA][’S]",
                "we're they'll I'd I’ve      | [we]['re] [they]['ll] [I]['d] [I][’ve]",
                "the ministers’ talks        | [the] [ministers][’] [talks]",
                "O'Hara D’Souza Sana'a       | [O'Hara] [D’Souza] [Sana'a]",
                "2million 5pm 40km 1990s 2nd | [2][million] [5][pm] [40][km] [1990s] [2nd]",
                "£2million, $1.7bn           | [£][2][million][,] [$][1.7][bn]",
                "at 8:20 or 08:20            | [at] [8:20] [or] [08:20]",
                "1.7 million, 2,187          | [1.7] [million][,] [2,187]",
                "on May 7,2019               | [on] [May] [7][,][2019]",
                "1½ hours; 9/11; 24/7        | [1½] [hours][;] [9/11][;] [24/7]",
                "a 600-bed V4 AT&T co‑op     | [a] [600-bed] [V4] [AT&T] [co‑op]",
                "the U.S. and U.S.-led p.m.  | [the] [U.S.] [and] [U.S.-led] [p.m.]",
                "Mr. Ito, Ph.D. Smith, No. 5 | [Mr.] [Ito][,] [Ph.D.] [Smith][,] [No.] [5]",
                "J. Ito of J.K. Ltd. saw     | [J.] [Ito] [of] [J.K.] [Ltd.] [saw]",
                "He said no. She left.       | [He] [said] [no][.] [She] [left][.]",
                "wait... what… -- no         | [wait][...] [what][…] [--] [no]",
                "(“yes”) ‘no’ [sic]          | [(][“][yes][”][)] [‘][no][’] [[][sic][]]",
                "Erdo?an met Çavu?o?lu?      | [Erdo?an] [met] [Çavu?o?lu][?]",
                "see https://ex.org/a?b=1.   | [see] [https://ex.org/a?b=1][.]",
                "mail a.b@ex.org, ex.org     | [mail] [a.b@ex.org][,] [ex.org]",
                "to Lena.B.Fisk@Ex.org.      | [to] [Lena.B.Fisk@Ex.org][.]",
                "<lena_fisk@ex.org>          | [<][lena_fisk@ex.org][>]",
                "Fisk@HOME 3@4. Then         | [Fisk@HOME] [3@4][.] [Then]",
                "RFE/RL and/or               | [RFE][/][RL] [and][/][or]",
                "50% of #1 @home             | [50][%] [of] [#][1] [@][home]",
                "Zoë and café́               | [Zoë] [and] [café́]",
            })
    void cutsWords(String text, String drawn) {
        assertThat(Drawn.words(text)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[He left.] [She stayed.]",
                "[Is it over?] [No!] [It goes on.]",
                "[Mr. Ito met Gen. A. B. Okafor at 5 p.m. Tuesday.] [They spoke.]",
                "[It was sent by the U.S. President Ruiz signed it in the U.S.] [The rest is known.]",
                "[Harrow Corp. President Lena Fisk resigned.]",
                "[“It is over,” he said.] [“We go home.”] [They went.]",
                "[“Is it over?” he asked.] [“Go!” she cried.]",
                "[\"It is over,\" he said.] [\"We go home.\"] [They went.]",
                "[‘It is over,’ he said.] [‘We go home.’] [They went.]",
                "[He called it “a dire situation”. .] [Then he left.]",
                "[It ended (at last.)] [They left.]",
                "[They lost 1.7 million.] [It cost $3.5.] [Nobody paid.]",
                "[It began on Feb. 3 and Sept. 5 alike.]",
                "[The plan failed.][Nobody knew why.]",
                "[Well ... maybe not.] [So be it…] [He left.]",
                "[The iPhone won.] [iPhone sales rose.]",
                "[1. The first point.] [2. The second one.]",
                "[date 2019-05-07] [Envoys met in Lima.] [They left.]",
                "[He wrote for Al.com and left.]",
                "[Talks resume in Lima]\n\n[Envoys met.] [They left.]\n",
                "[Talks resume in Lima]\n[Envoys met.]\r\n[• a first point]\r\n[• a second point]",
                "[The U.N. said so.] [“The U.N.” is a body.]",
                "[It fell to St. Ives, Va.] [He left.]",
                "[Did they?] [“Yes.”]",
            })
    void endsSentences(String drawn) {
        String text = drawn.replaceAll("[\\[\\]]", "");
        assertThat(Drawn.sentences(text)).isEqualTo(drawn);
    }

    @Test
    void joinsLinesThatWereWrapped() {
        String text = """
                The envoys of both sides met again on Monday in the old town
                hall, which had been closed since the spring, and agreed that
                their talks would go on. Nobody was willing to say for how
                long that might be.

                A second meeting will follow in June, the hosts said, at the
                request of both.
                """;
        assertThat(Drawn.checked(text).sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 0, 1);
    }

    @Test
    void leavesLinesApartThatWereNot() {
        String text =
                "Talks resume\nBy our correspondent\nLima, Monday\nPhoto: agency\nEnvoys of both sides met again.";
        assertThat(Drawn.checked(text).sentences()).hasSize(5);
    }

    @Test
    void numbersParagraphs() {
        assertThat(Drawn.checked("One. Two.\n\n\nThree.\nFour.").sentences())
                .extracting(Sentence::paragraph)
                .containsExactly(0, 0, 1, 2);
    }

    @Test
    void givesNothingForNothing() {
        assertThat(Drawn.checked("").sentences()).isEmpty();
        assertThat(Drawn.checked(" \n\t\u00A0\uFEFF\u0000\n").words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "' ",
                "“",
                "”. ",
                "‘a’ ",
                "Mr. ",
                "No. ",
                "U.S. ",
                "J. ",
                "a.",
                "a. ",
                "A.",
                "...",
                ". ",
                "!? ",
                "-",
                "1,",
                "1:",
                "a'",
                "'s",
                "n't",
                "http://",
                "http://a. ",
                "x@",
                "a.",
                "a_",
                "a@b.",
                "?a",
                "\n",
                "a\n",
                "\r\n",
                "\u0000",
                "\u0301",
                "a\u0301",
                "\uD800",
                "\uDC00a",
                "😀",
                "\u200D",
                "\u00AD",
                "(",
                "a ",
                "a",
                "1",
                "word word\nword ",
                "«",
                "date 2019-05-07 ",
                "́ ",
                "&a",
                "/1",
                "ph.d"
            })
    void takesLinearTimeOnHostileText(String piece) {
        String text = piece.repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            SegmentedText segmented = Drawn.checked(text);
            Quotations.of(segmented);
        });
    }

    @Test
    void keepsOneMegabyteWithoutASpaceAsOneWord() {
        assertThat(Drawn.checked("a".repeat(1 << 20)).words()).hasSize(1);
    }
}
