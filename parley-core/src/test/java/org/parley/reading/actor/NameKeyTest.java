package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Zelenskyy, Zelensky",
        "Zelenskyy, Zelenskiy",
        "Sergey, Sergei",
        "Tayyip, Tayip",
        "Çavuşoğlu, Cavusoglu",
        "Müller, Mueller",
        "Khamenei, Hamenei",
        "Yevgeny, Evgeniy",
        "Mahmoud, Mahmud"
    })
    void spellingsOfOneNameHaveOneKey(String a, String b) {
        assertThat(NameKey.of(a)).isEqualTo(NameKey.of(b));
    }

    @ParameterizedTest
    @CsvSource({
        "Sergei Lavrenko, Sergey Lavrenko",
        "Mikhail Podolskiy, Mykhaylo Podolsky",
        "Recep Yilmaz, R. Yilmaz",
        "Tayip Demir, Ali Tayyip Demir",
        "Demir, Ali Tayyip Demir",
        "Çavu?o?lu, Mevlut Cavusoglu",
        "Mevl?t Çavu?o?lu, Mevlut Cavusoglu",
        "Bill Harrow, William Harrow",
        "'Harrow, William', Bill Harrow",
        "Ivan Petrovich Sokolov, Ivan Sokolov",
        "Abdel-Fattah Nour, Abdul Fattah Nour"
    })
    void compatibleNamesCanMeanOnePerson(String a, String b) {
        assertThat(NameKey.compatible(a, b)).isTrue();
        assertThat(NameKey.compatible(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Dmytro Koval, Oleksiy Koval",
        "Koval, Kovalenko",
        "Ivan, Ivan Petrov",
        "A. Petrov, Boris Petrov",
        "'', Petrov",
        "?, Petrov",
        "Ca??, Cavusoglu"
    })
    void otherNamesCannot(String a, String b) {
        assertThat(NameKey.compatible(a, b)).isFalse();
    }

    @Test
    void surnameIsTheLastWord() {
        assertThat(NameKey.surname("Mevlut Cavusoglu")).isEqualTo(NameKey.of("Çavuşoğlu"));
        assertThat(NameKey.surname("?!")).isEmpty();
        assertThat(NameKey.hasLostLetters("Çavu?o?lu")).isTrue();
        assertThat(NameKey.hasLostLetters("Who?")).isFalse();
    }

    @Test
    void hostileNamesTakeLinearTime() {
        String long1 = "a?".repeat(100_000);
        String long2 = "ye ".repeat(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            NameKey.compatible(long1, long1);
            NameKey.compatible(long2, long2);
            NameKey.of(long1 + long2);
        });
    }
}
