package org.parley.finding.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.finding.Figure;
import org.parley.reading.Reading;

class FigureFinderHostileTest {

    private static final FigureFinder FINDER = new FigureFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "dozens of",
                "at least",
                "10 to",
                "two hundred and",
                "million",
                "a",
                "tens of thousands of",
                "35 killed",
                "between 1 and",
                "up to 9 people killed ,",
                "“",
                "half a",
                "not verified",
                "( 1",
                "- 1"
            })
    void takesTimeInProportionToTheText(String repeated) {
        Reading reading = PlainTokens.reading((repeated + " ").repeat(100_000).strip());
        List<Figure> figures = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FINDER.find(reading));
        assertThat(figures).hasSizeLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 20, 10_000, 1_000_000})
    void leavesNumbersThatNothingCanBe(int digits) {
        Reading reading = PlainTokens.reading("killed " + "9".repeat(digits) + " people today");
        assertThat(FINDER.find(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 1000})
    void doesNotOverflow(int scales) {
        Reading reading = PlainTokens.reading("killed 9" + " billion".repeat(scales) + " people today");
        assertThat(FINDER.find(reading)).isEmpty();
    }
}
