package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void givesWhatWasMadeInTheOrderOfTheParts() {
        try (Ahead<Integer, Integer> ahead = new Ahead<>(List.of(3, 1, 2), part -> part * 10)) {
            assertThat(ahead.next()).isEqualTo(30);
            assertThat(ahead.next()).isEqualTo(10);
            assertThat(ahead.next()).isEqualTo(20);
            assertThatIllegalStateException().isThrownBy(ahead::next).withMessage("no part is left");
        }
    }

    @Test
    void makesOnePartAheadAndNoMore() throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(2);
        try (Ahead<Integer, Integer> ahead = new Ahead<>(List.of(1, 2, 3), part -> {
            begun.incrementAndGet();
            second.countDown();
            return part;
        })) {
            assertThat(ahead.next()).isEqualTo(1);
            assertThat(second.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(begun).hasValue(2);
        }
    }

    @Test
    void throwsWhatTheMakingOfAPartThrew() {
        try (Ahead<String, Integer> ahead = new Ahead<>(List.of("1", "one"), Integer::valueOf)) {
            assertThat(ahead.next()).isEqualTo(1);
            assertThatIllegalArgumentException().isThrownBy(ahead::next).withMessageContaining("\"one\"");
        }
    }

    @Test
    void ofNothingNothingIsMade() {
        try (Ahead<String, Integer> ahead = new Ahead<>(List.of(), Integer::valueOf)) {
            assertThatIllegalStateException().isThrownBy(ahead::next);
        }
    }
}
