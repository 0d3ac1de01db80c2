package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;

class ByPlaceTest {

    @Test
    void findsWhatStandsInAStretch() {
        List<Span> spans = List.of(new Span(30, 40), new Span(0, 5), new Span(10, 25), new Span(10, 12));
        ByPlace<Span> places = new ByPlace<>(spans, span -> span);
        assertThat(places.within(new Span(10, 20))).containsExactly(new Span(10, 12));
        assertThat(places.startingIn(5, 30)).containsExactly(new Span(10, 12), new Span(10, 25), new Span(30, 40));
        assertThat(places.startingIn(41, 90)).isEmpty();
    }

    @Test
    void looksAtFewOfMany() {
        AtomicInteger looks = new AtomicInteger();
        List<Integer> starts = IntStream.range(0, 100_000).boxed().toList();
        ByPlace<Integer> places = new ByPlace<>(starts, start -> {
            looks.incrementAndGet();
            return new Span(10 * start, 10 * start + 4);
        });
        looks.set(0);
        assertThat(places.within(new Span(500_000, 500_020))).containsExactly(50_000, 50_001);
        assertThat(looks.get()).isLessThan(100);
    }
}
