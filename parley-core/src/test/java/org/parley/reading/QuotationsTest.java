package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He called it {“our duty”} and left.",
                "He called it {\"our duty\"} and {\"our honour\"}.",
                "He called it {‘our duty’} and the ministers’ plan {‘a folly’}.",
                "{‘We don’t know the ministers’ plan,’} he said.",
                "It’s the envoys’ turn.",
                "They spoke {“of unity with them\"}.",
                "{“It is late.}\n\n{“It is over.”} They left.",
                "They met in {'an old hall'} of Lima's.",
                "It was {«over»} then.",
            })
    void findsWhatStandsBetweenMarks(String drawn) {
        String text = drawn.replaceAll("[{}]", "");
        StringBuilder redrawn = new StringBuilder(text);
        Quotations quotations = Quotations.of(Drawn.checked(text));
        for (int i = quotations.spans().size() - 1; i >= 0; i--) {
            redrawn.insert(quotations.spans().get(i).end(), '}');
            redrawn.insert(quotations.spans().get(i).start(), '{');
        }
        assertThat(redrawn).hasToString(drawn);
    }
}
