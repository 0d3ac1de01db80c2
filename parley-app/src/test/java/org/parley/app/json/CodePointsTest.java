package org.parley.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsLikeTheJdkAtEveryOffset() {
        String text = "a\uD83D\uDD4Ab\uD83D\uD83D\uDD4A\uDD4A\u00E9\uD83D";
        CodePoints points = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean insidePair =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!insidePair) {
                assertThat(points.at(i)).as("offset %d", i).isEqualTo(text.codePointCount(0, i));
            }
        }
    }
}
