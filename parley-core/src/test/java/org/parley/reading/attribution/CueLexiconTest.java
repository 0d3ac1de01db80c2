package org.parley.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.lexicon.RuleFile;

class CueLexiconTest {

    private static final List<RuleFile.Row> ROWS =
            RuleFile.read(CueLexicon.class, "lang/en/cues.txt", 4).rows();

    @Test
    void aCueOfSeveralWordsComesBeforeItsVerbAlone() {
        assertThat(CueLexicon.english().rules("call").get(0).words()).hasSize(2);
    }

    @Test
    void everyExampleUsesItsCue() {
        assertThat(ROWS.stream().filter(row -> !usesItsCue(row)).map(RuleFile.Row::content))
                .isEmpty();
    }

    private static boolean usesItsCue(RuleFile.Row row) {
        String[] words = row.field(0).replaceFirst("^be (not )?|^would ", "").split(" ");
        return row.example().toLowerCase(Locale.ROOT).contains(stem(words[0]));
    }

    @Test
    void noLineStandsTwice() {
        assertThat(ROWS.stream().map(row -> row.field(0) + "/" + row.field(1))).doesNotHaveDuplicates();
    }

    /** What all forms of a verb share: "deny", "denied"; "undertake", "undertook". */
    private static String stem(String lemma) {
        int length = lemma.length() <= 5 ? 1 : lemma.length() - 3;
        return lemma.substring(0, length);
    }
}
