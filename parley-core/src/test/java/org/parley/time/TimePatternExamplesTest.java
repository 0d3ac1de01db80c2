package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.article.Span;
import org.parley.lexicon.RuleFile;

/** Every pattern finds the words in brackets of its own example, and nothing where it says so. */
class TimePatternExamplesTest {

    private static final TimeScanner SCANNER = TimeScanner.english();

    static Stream<RuleFile.Row> patterns() {
        return RuleFile.read(TimeScanner.class, "lang/en/time-patterns.txt", 3).rows().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void anExampleShowsItsPattern(RuleFile.Row row) {
        String text = row.example().replace("[", "").replace("]", "");
        List<TimeScanner.Found> found = SCANNER.scan(text, List.of(new Span(0, text.length())));

        StringBuilder drawn = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            drawn.insert(found.get(i).span().end(), "]")
                    .insert(found.get(i).span().start(), "[");
        }
        if (row.field(1).equals("NONE")) {
            assertThat(drawn.toString()).isEqualTo(text);
        } else {
            assertThat(drawn.toString()).contains(row.example().replaceAll("^[^\\[]*|[^\\]]*$", ""));
            assertThat(found)
                    .anySatisfy(one ->
                            assertThat(one.pattern().type()).isEqualTo(TimeExpression.Type.valueOf(row.field(1))));
        }
    }
}
