package org.parley.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parley.eval.GumMentions.Kind;
import org.parley.eval.GumMentions.Mention;
import org.parley.reading.MentionType;

class GumMentionsTest {

    private static String line(int id, String word, String upos, int head, String misc) {
        return id + "\t" + word + "\t" + word + "\t" + upos + "\t_\t_\t" + head + "\tdep\t_\t" + misc + "\n";
    }

    @Test
    void readsNestedMentionsAndClosesThem() {
        String content = "# newdoc id = made_up\n"
                + line(1, "The", "DET", 2, "Entity=(1-person-new-cf1-2-coref(2-event-new-cf2-1-sgl)")
                + line(2, "mayor", "NOUN", 4, "SpaceAfter=No")
                + "3-4\tof's\t_\t_\t_\t_\t_\t_\t_\t_\n"
                + line(3, "Arden", "PROPN", 2, "Entity=(3-place-new-cf3-1-sgl-Arden)1)")
                + line(4, "left", "VERB", 0, "_")
                + "\n"
                + line(1, "She", "PRON", 2, "Bridge=1<3|Entity=(1-person-giv:act-cf1-1-ana)")
                + line(2, "slept", "VERB", 0, "_")
                + "\n";
        assertThat(GumMentions.parse(content))
                .containsExactly(
                        new Mention(0, 3, 1, MentionType.PER, "1", Kind.NOMINAL),
                        new Mention(2, 3, 2, MentionType.LOC, "3", Kind.NAME),
                        new Mention(4, 5, 4, MentionType.PER, "1", Kind.PRONOUN));
    }

    @Test
    void aMentionInPiecesCountsAsItsFirst() {
        String content = line(1, "people", "NOUN", 2, "Entity=(7[1/2]-person-new-cf1-1-coref)")
                + line(2, "came", "VERB", 0, "_")
                + line(3, "singing", "VERB", 1, "Entity=(7[2/2]-person-new-cf1-1-coref)")
                + "\n"
                + line(1, "they", "PRON", 0, "Entity=(7-person-giv:act-cf1-1-ana)");
        assertThat(GumMentions.parse(content))
                .containsExactly(
                        new Mention(0, 1, 0, MentionType.PER, "7", Kind.NOMINAL),
                        new Mention(3, 4, 3, MentionType.PER, "7", Kind.PRONOUN));
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThatThrownBy(() -> GumMentions.parse(line(1, "a", "NOUN", 0, "Entity=7)")))
                .hasMessageContaining("not opened");
    }
}
