package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextOrderTest {

    @Test
    void theFirstThatPassesIsFoundAndTheSizeWhereNoneDoes() {
        for (int limit = 0; limit <= 11; limit++) {
            int at = limit;
            int byHalving = TextOrder.first(List.of(1, 3, 3, 5, 9), number -> number >= at);
            int byCounting = (int) List.of(1, 3, 3, 5, 9).stream()
                    .filter(number -> number < at)
                    .count();
            assertThat(byHalving).isEqualTo(byCounting);
        }
        assertThat(TextOrder.first(List.of(), number -> true)).isZero();
    }
}
