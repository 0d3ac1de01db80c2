package org.parley.intake.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Mark;

class MarkerTest {

    private static final Marker MARKER = new Marker();
    private static final String BODY = "The delegations met on Monday and said that the talks would go on.";

    private static List<String> marked(String text, Mark.Kind kind) {
        return MARKER.mark(text).stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> mark.span().in(text))
                .toList();
    }

    @Test
    void marksAnAppealWhole() {
        String appeal = String.join(
                "\n\n",
                "Readers of this paper have shown great generosity before.",
                "Nobody can look at these pictures and not be moved.",
                "Donations to the Harbour Relief Fund will be used to help those who fled.",
                "Donate at",
                "Via bank transfer, please use these details:",
                "Account name: Harbour Relief",
                "Account number:\u00A012345678",
                "Sort code: 12-34-56",
                "Make your cheque payable to ‘Harbour Relief’ and post it to: Appeal, 1 Example Court, Sample Road, Anytown AB1 2CD");
        String text = BODY + "\n\n" + appeal + "\n\n" + BODY;
        assertThat(marked(text, Mark.Kind.APPEAL)).containsExactly(appeal);
        assertThat(String.join("\n", marked(text, Mark.Kind.PRIVATE)))
                .contains("12345678", "12-34-56", "1 Example Court, Sample Road, Anytown AB1 2CD");
    }

    @Test
    void leavesNewsAboutDonationsAlone() {
        String text = BODY + "\n\nThe bank printed the account number and the name on the letter, the court heard.\n"
                + "\nDonors pledged 40 million euros in aid, and the charity said donations had doubled.\n";
        assertThat(MARKER.mark(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call +44 20 7946 0958 for details.",
                "Call 0800 000 1234 for details.",
                "Call (212) 555-0100 for details.",
                "Write to help.desk@example.org for details.",
                "The transfer goes to IBAN GB00 BANK 1234 5678 9012 34 in London.",
                "Pay with 1234 5678 9012 3456 on the page.",
            })
    void marksPrivateWords(String sentence) {
        assertThat(marked(BODY + " " + sentence, Mark.Kind.PRIVATE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least 2,187 residents and 1,700,000 others fled between 1914 and 1918.",
                "The talks began at 08:20 on 2024-03-06 in room 12345.",
                "Resolution 2202 of 2015 was adopted 15-0-0 at the meeting.",
                "He lives at 10 Downing Street in London.",
                "The town lies 480 000 metres to the south, at 36.8 north."
            })
    void leavesOtherNumbersAlone(String sentence) {
        assertThat(MARKER.mark(BODY + " " + sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Read Full Article",
                "Read more: What we know",
                "  • Follow Example Times’ liveblog to keep up to date",
                "Leave a comment",
                "Your email address will not be published. Required fields are marked *",
                "Categorized as News",
                "Live briefing: the war",
                "Share this article",
                "We use cookies to improve this site."
            })
    void marksFurniture(String line) {
        assertThat(marked(BODY + "\n\n" + line + "\n\n" + BODY, Mark.Kind.BOILERPLATE))
                .containsExactly(line.strip());
    }

    @Test
    void marksCaptionsByTheirSigns() {
        String text = String.join(
                "\n\n",
                BODY,
                "Smoke over the harbour",
                "Smoke over the harbour of the besieged city this week as seen from the hill [File: A. Writer/Example]",
                "A man cycles past a burnt bus in Exampleville, March 9, 2024",
                "Two soldiers of the army look at the crater that the rocket left behind",
                "The war began on Thursday, February 24, 2022.",
                "WATCH: The convoy turns back.");
        assertThat(marked(text, Mark.Kind.CAPTION))
                .containsExactly(
                        "Smoke over the harbour of the besieged city this week as seen from the hill [File: A. Writer/Example]",
                        "A man cycles past a burnt bus in Exampleville, March 9, 2024",
                        "Two soldiers of the army look at the crater that the rocket left behind",
                        "WATCH: The convoy turns back.");
    }

    @Test
    void marksCreditsAndDatelines() {
        assertThat(marked("GENEVA (AFP) - " + BODY + "\n\nWith reporting from AFP and dpa", Mark.Kind.CREDIT))
                .containsExactly("GENEVA (AFP) -", "With reporting from AFP and dpa");
    }

    @Test
    void marksMangledLetters() {
        String text =
                "Minister ?ztürk and Mr Yaln?zo?lu met the cafÃ© owner; donâ€™t ask. Why?he asked https://example.org/?id=a?b \uFFFDend";
        assertThat(marked(text, Mark.Kind.MANGLED))
                .contains("Yaln?zo?lu", "cafÃ©", "donâ€™t", "\uFFFDend")
                .noneMatch(words -> words.contains("example.org"));
    }

    @Test
    void suspectsRewordingOnTwoSignsOnly() {
        String one = BODY + " Ruritanian said deputy minister A. Novak that the talks would be long.";
        assertThat(marked(one, Mark.Kind.PARAPHRASE)).isEmpty();
        String two = one + " The corridor opened at noon. Ruritanian President Anna Novak. It closed at two.";
        assertThat(marked(two, Mark.Kind.PARAPHRASE))
                .containsExactly("Ruritanian said deputy minister", "Ruritanian President Anna Novak.");
        String senses = BODY + " The White Home said that soldiers had opened hearth on the convoy.";
        assertThat(marked(senses, Mark.Kind.PARAPHRASE)).containsExactly("White Home", "opened hearth");
        assertThat(marked(BODY + " They sat by the open hearth of a white home.", Mark.Kind.PARAPHRASE))
                .isEmpty();
        String quoted = "He spoke of “slow but steady progress”. . The slow but steady movement pleased him.";
        assertThat(marked(quoted, Mark.Kind.PARAPHRASE)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1-",
                "a@",
                "a?b",
                "+44 ",
                "(",
                "“",
                "”. .",
                "\n",
                "donate ",
                "Ãâ€",
                "A B ",
                "12 High Street ",
                "x. Y",
                "https://",
                "— ",
                "Source: "
            })
    void takesTimeInProportionToTheText(String repeated) {
        String text = repeated.repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> MARKER.mark(text));
    }
}
