package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.reader.Windows.Window;
import org.parley.reading.MentionHead;
import org.parley.reading.MentionType;
import org.parley.reading.Sentence;
import org.parley.reading.Token;

class CoreferenceDecoderTest {

    private final float[] pair = new float[3 * 3 * 6];
    private final float[] distance = new float[3 * 10];
    private final float[] same = new float[3 * 2];
    private final List<Token> tokens = new ArrayList<>();
    private final List<ScoredHead> heads = new ArrayList<>();

    private int word(String text, String upos, int head, String relation) {
        int index = tokens.size();
        tokens.add(new Token(index, new Span(index, index + 1), text, text, upos, head, relation, index / 10));
        return index;
    }

    /** A mention that likes earlier ones by {@code ana} and is liked by later ones by {@code ante}. */
    private int mention(String text, String upos, float ana, float ante) {
        int index = word(text, upos, -1, "root");
        heads.add(new ScoredHead(index, MentionType.PER, new float[] {ana, 1}, new float[] {1, ante}));
        return index;
    }

    private List<MentionHead> linked() {
        CoreferenceDecoder decoder = new CoreferenceDecoder(new CoreferenceWeights(pair, distance, same));
        decoder.add(tokens, heads);
        return decoder.heads();
    }

    private static void set(float[] table, int first, int count, float value) {
        for (int i = 0; i < count; i++) {
            table[first + i] = value;
        }
    }

    @Test
    void linksToTheBestEarlierMentionAndStartsAnewIfNoneScoresAboveNothing() {
        mention("Ada", "PROPN", -5, 1);
        mention("Bob", "PROPN", -5, 2);
        mention("Cy", "PROPN", -5, 1.5f);
        mention("he", "PRON", -1, 0);
        assertThat(linked()).extracting(MentionHead::antecedent).containsExactly(-1, -1, -1, 1);
    }

    @Test
    void takesTheNearestOfEqualOnes() {
        mention("Ada", "PROPN", -5, 1);
        mention("Bob", "PROPN", -5, 1);
        mention("he", "PRON", 0, 0);
        assertThat(linked().get(2).antecedent()).isEqualTo(1);
    }

    @Test
    void classesDistanceAndSentenceCount() {
        set(pair, (0 * 3 + 2) * 6, 6, 1);
        mention("Ada", "PROPN", -5, 0);
        mention("doctor", "NOUN", -5, 0);
        mention("she", "PRON", 0, 0);
        assertThat(linked().get(2).antecedent()).isZero();
        distance[1] = -2;
        assertThat(linked().get(2).antecedent()).isEqualTo(-1);
        same[1] = 5;
        assertThat(linked().get(2).antecedent()).isEqualTo(1);
    }

    @Test
    void countsTheMentionsBetweenInBuckets() {
        int[] betweens = {0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 32, 33, 64, 65, 128, 129, 100_000};
        int[] buckets = {0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9};
        for (int i = 0; i < betweens.length; i++) {
            assertThat(CoreferenceWeights.bucket(betweens[i]))
                    .as("%d between", betweens[i])
                    .isEqualTo(buckets[i]);
        }
    }

    @Test
    void tellsHowNamesOverlap() {
        NameWords words = new NameWords();
        assertThat(overlap(words, "Reyes", "Anna Reyes")).isEqualTo(NameWords.WITHIN);
        assertThat(overlap(words, "Anna Reyes", "REYES")).isEqualTo(NameWords.HOLDS);
        assertThat(overlap(words, "Anna Reyes", "Anna Reyes")).isEqualTo(NameWords.EQUAL);
        assertThat(overlap(words, "Anna Reyes", "Anna Lund")).isEqualTo(NameWords.SAME_HEAD);
        assertThat(overlap(words, "Reyes Anna", "Anna Lund")).isEqualTo(NameWords.SOME_SHARED);
        assertThat(overlap(words, "Anna Reyes", "Lund")).isEqualTo(NameWords.NONE_SHARED);
    }

    private static int overlap(NameWords words, String later, String earlier) {
        return NameWords.overlap(of(words, later), of(words, earlier));
    }

    private static NameWords.Of of(NameWords words, String name) {
        int[] numbers =
                List.of(name.split(" ")).stream().mapToInt(words::number).toArray();
        return NameWords.of(numbers, numbers.length);
    }

    @Test
    void namesTakeTheWordsBesideThem() {
        set(pair, (2 * 3 + 2) * 6, 6, -9);
        pair[(2 * 3 + 2) * 6 + NameWords.WITHIN] = 9;
        int first = mention("Anna", "PROPN", 0, 0);
        word("Reyes", "PROPN", first, "flat");
        mention("Lund", "PROPN", 0, 0);
        mention("Reyes", "PROPN", 0, 0);
        assertThat(linked()).extracting(MentionHead::antecedent).containsExactly(-1, -1, first);
    }

    @Test
    void aNameIsKnownAgainHoweverFarBackItStands() {
        pair[(2 * 3 + 2) * 6 + NameWords.EQUAL] = 2;
        mention("Reyes", "PROPN", -1, 0);
        for (int i = 0; i < 400; i++) {
            mention("man" + i, "NOUN", -9, -9);
        }
        mention("Reyes", "PROPN", -1, 0);
        assertThat(linked().get(401).antecedent()).isZero();
    }

    @Test
    void joinsWindowAfterWindow() {
        CoreferenceDecoder decoder = new CoreferenceDecoder(new CoreferenceWeights(pair, distance, same));
        mention("Ada", "PROPN", -5, 1);
        mention("she", "PRON", 0, 0);
        decoder.add(tokens.subList(0, 1), heads.subList(0, 1));
        decoder.add(tokens.subList(1, 2), heads.subList(1, 2));
        assertThat(decoder.heads())
                .containsExactly(new MentionHead(0, MentionType.PER, -1), new MentionHead(1, MentionType.PER, 0));
    }

    @Test
    void manyMentionsTakeLinearTime() {
        for (int i = 0; i < 100_000; i++) {
            mention(i % 2 == 0 ? "Reyes" : "Reyes" + i, "PROPN", -1, 0);
        }
        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(30), this::linked))
                .hasSize(100_000);
    }

    /** Two words, of which the second counts. */
    private static Window window(int first) {
        return new Window(List.of(new Sentence(0, new Span(0, 9), first, first + 2, 0)), first + 1);
    }

    @Test
    void readsHeadsAndTheirVectorsFromTheScores() {
        float[] none = {};
        float[] mentions = {9, 0, 0, 0, /* root */ 0, 9, 0, 0, /* does not count */ 0, 0, 2, 0};
        float[] vectors = {0, 0, 1, 2, 3, 4};
        List<ScoredHead> found = ScoredHead.of(
                new Scores(3, none, none, none, none, none, none, mentions, vectors, vectors, none), window(10));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).token()).isEqualTo(11);
        assertThat(found.get(0).type()).isEqualTo(MentionType.ORG);
        assertThat(found.get(0).dot(found.get(0))).isEqualTo(25);
    }

    @Test
    void refusesTablesOfTheWrongSize() {
        assertThatThrownBy(() -> CoreferenceWeights.of(List.of("coref-pair: 1 2 3")))
                .hasMessageContaining("coref-pair has 3 numbers and not 54");
    }
}
