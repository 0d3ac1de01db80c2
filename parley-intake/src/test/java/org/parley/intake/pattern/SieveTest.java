package org.parley.intake.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SieveTest {

    private static final int CASES = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Of each kind that rule files have: anchored, behind something, in classes, with figures, with signs. */
    private static final List<String> PATTERNS = List.of(
            "\\bkas\\b",
            "^\\W*(?:kas|sak)s?: .{2,9}$",
            "^ask|^sak",
            "(?<![\\w,.])\\d{1,3}[AK]? (?-i:[A-K])",
            "(?:\\(\\d{2}\\) ?|(?<!-)\\d{2}-)\\d{2}",
            "[“\"]\\s?\\.",
            "(?<=[sk] )(?:Ask|KAS)|\uFFFD",
            "[a-k]s(?=k)",
            "\\bmü(?:ss|k)\\b.{0,4}ask|k+s",
            "\\b(?-i:[A-K]{2}\\d)|(?-i:\\bK)s",
            "\\b(?:-a|(?<!:)k)|\\bſ",
            "a?s\\d",
            "[^ks ]\\.");

    private static final String LETTERS = "aAkKsS\u212Aſ \u00fc\u00dcm.,:-()123“\"\uFFFD\n";

    private final List<Cue> cues = cues(CASES);
    private final Sieve<Cue> sieve = new Sieve<>(cues, cue -> cue);

    private static List<Cue> cues(int flags) {
        return PATTERNS.stream()
                .map(pattern -> new Cue(Pattern.compile(pattern, flags)))
                .toList();
    }

    @Test
    void findsWhatPlainSearchFinds() {
        List<Cue> withCase = cues(0);
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 30_000; i++) {
            String text = text(random);
            List<Cue> few = sieve.mayBeIn(text);
            for (int rule = 0; rule < PATTERNS.size(); rule++) {
                List<String> places =
                        places(Pattern.compile(PATTERNS.get(rule), CASES).matcher(text));
                found += places.size();
                assertThat(places(cues.get(rule).in(text))).isEqualTo(places);
                assertThat(places(withCase.get(rule).in(text)))
                        .isEqualTo(places(Pattern.compile(PATTERNS.get(rule)).matcher(text)));
                assertThat(cues.get(rule).isIn(text)).isEqualTo(!places.isEmpty());
                assertThat(places.isEmpty() || few.contains(cues.get(rule)))
                        .as(PATTERNS.get(rule) + " in " + text)
                        .isTrue();
            }
        }
        assertThat(found).isGreaterThan(20_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(4) == 0 ? "kas" : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static List<String> places(Matcher matcher) {
        List<String> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(matcher.start() + "-" + matcher.end());
        }
        return places;
    }

    private static List<String> places(Cue.Search search) {
        List<String> places = new ArrayList<>();
        while (search.find()) {
            places.add(search.start() + "-" + search.end());
        }
        return places;
    }

    @Test
    void leavesOutWhatCannotBe() {
        assertThat(sieve.mayBeIn("nothing here")).doesNotContain(cues.get(0), cues.get(1), cues.get(3));
        assertThat(sieve.mayBeIn("the sak was")).contains(cues.get(1)).doesNotContain(cues.get(0), cues.get(3));
    }

    @Test
    void findsWordsWithinWords() {
        WordFinder.Builder builder = new WordFinder.Builder();
        builder.add("shers", 1);
        builder.add("he", 2);
        builder.add("she", 3);
        builder.add("longerthansix", 4);
        BitSet found = new BitSet();
        assertThat(builder.build().collect("uSHErs 7", found)).isTrue();
        assertThat(found.stream().boxed()).containsExactly(1, 2, 3);
    }
}
