package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Coverage coverage = new Coverage(Stream.of(new Span(4, 9), new Span(6, 12), new Span(20, 21)));

    @Test
    void touchesWhatSharesACharacterWithASpan() {
        assertThat(coverage.touches(new Span(0, 5))).isTrue();
        assertThat(coverage.touches(new Span(11, 30))).isTrue();
        assertThat(coverage.touches(new Span(13, 21))).isTrue();
    }

    @Test
    void doesNotTouchWhatOnlyStandsBeside() {
        assertThat(coverage.touches(new Span(0, 4))).isFalse();
        assertThat(coverage.touches(new Span(12, 20))).isFalse();
        assertThat(coverage.touches(new Span(21, 40))).isFalse();
    }
}
