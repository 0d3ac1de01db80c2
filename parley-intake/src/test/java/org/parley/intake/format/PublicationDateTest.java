package org.parley.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

    @Test
    void understandsTheUsualDates() {
        LocalDate day = LocalDate.of(2024, 3, 6);
        for (String words : new String[] {
            "2024-03-06",
            "20240306",
            "2024-03-06 10:15",
            "6 March 2024",
            "March 6, 2024",
            "Wed, 06 Mar 2024 10:15:00 GMT",
            "Mar 6, 2024 at 10:15",
            "Wednesday 6 March 2024",
            "6th March 2024"
        }) {
            assertThat(PublicationDate.parse(words)).as(words).contains(day);
        }
        assertThat(PublicationDate.parse("2024-02-31")).isEmpty();
        assertThat(PublicationDate.parse("yesterday")).isEmpty();
    }
}
