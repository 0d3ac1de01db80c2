package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeExpression;

/** Which time belongs to which word. Trees are written word/part-of-speech/relation/head, heads from 1; days of the week are the times. */
class SettingsTest {

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** A Sunday; the Monday before it is the sixth. */
    private static final LocalDate SUNDAY = LocalDate.of(2023, 3, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shelled | Monday | Troops/NOUN/nsubj/2 shelled/VERB/root/0 it/PRON/obj/2 on/ADP/case/5 Monday/PROPN/obl/2",
                "fell | - | He/PRON/nsubj/2 said/VERB/root/0 on/ADP/case/4 Monday/PROPN/obl/2 that/SCONJ/mark/7 it/PRON/nsubj/7 fell/VERB/ccomp/2",
                "said | Monday | He/PRON/nsubj/2 said/VERB/root/0 on/ADP/case/4 Monday/PROPN/obl/2 that/SCONJ/mark/7 it/PRON/nsubj/7 fell/VERB/ccomp/2",
                "fell | Monday | On/ADP/case/2 Monday/PROPN/obl/7 it/PRON/nsubj/4 fell/VERB/ccomp/7 his/PRON/nmod:poss/6 office/NOUN/nsubj/7 said/VERB/root/0",
                "killed | Monday | It/PRON/nsubj/2 landed/VERB/root/0 on/ADP/case/4 Monday/PROPN/obl/2 killing/VERB/advcl/2 killed/VERB/conj/5",
                "evacuate | Monday | Efforts/NOUN/nsubj/4 to/PART/mark/3 evacuate/VERB/acl/1 failed/VERB/root/0 on/ADP/case/6 Monday/PROPN/obl/4",
                "left | - | They/PRON/nsubj/2 met/VERB/root/0 and/CCONJ/cc/4 left/VERB/conj/2 on/ADP/case/7 the/DET/det/7 road/NOUN/obl/4",
                "quiet | - | All/DET/nsubj/3 was/AUX/cop/3 quiet/ADJ/root/0 since/ADP/case/6 the/DET/det/6 attack/NOUN/obl/3 on/ADP/case/8 Monday/PROPN/nmod/6",
                "attack | Monday | All/DET/nsubj/3 was/AUX/cop/3 quiet/ADJ/root/0 since/ADP/case/6 the/DET/det/6 attack/NOUN/obl/3 on/ADP/case/8 Monday/PROPN/nmod/6"
            })
    void aTimeBelongsToItsClause(String word, String expected, String drawn) {
        Reading reading = reading(drawn.strip());
        Token predicate = reading.tokens().stream()
                .filter(token -> token.text().equals(word.strip()))
                .findFirst()
                .orElseThrow();

        Optional<String> day =
                Settings.timeFor(reading, predicate).map(time -> time.span().in(reading.text()));

        assertThat(day.orElse("-")).isEqualTo(expected.strip());
    }

    private static Reading reading(String drawn) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        for (String piece : drawn.split(" ")) {
            String[] parts = piece.split("/");
            text.append(text.isEmpty() ? "" : " ");
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]);
            tokens.add(new Token(
                    tokens.size(), span, parts[0], parts[0], parts[1], Integer.parseInt(parts[3]) - 1, parts[2], 0));
            if (DAYS.contains(parts[0])) {
                LocalDate day = SUNDAY.minusDays(6 - DAYS.indexOf(parts[0]));
                times.add(new TimeExpression(
                        span, TimeExpression.Type.DATE, day.toString(), TimeAnchor.day(day, Basis.RESOLVED, "test")));
            }
        }
        Outlet outlet = new Outlet("Example Wire");
        String words = text.toString();
        Article article = new Article(
                Article.idOf("a", outlet, words), "a", null, outlet, outlet, "", null, "en", words, List.of());
        return new Reading(
                article,
                TimeAnchor.day(SUNDAY, Basis.METADATA, "test"),
                List.of(new Sentence(0, new Span(0, words.length()), 0, tokens.size(), 0)),
                tokens,
                List.of(),
                List.of(),
                times,
                List.of(),
                List.of());
    }
}
