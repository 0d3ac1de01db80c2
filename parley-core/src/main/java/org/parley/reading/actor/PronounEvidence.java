package org.parley.reading.actor;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.Sentence;

/**
 * Learns from a whole article whether persons whose names do not tell are "he" or "she": by the pronouns beside each
 * where nobody else is named. One such pronoun may mean another; most of them do not.
 */
final class PronounEvidence {

    private final Scene scene;
    private final Draft[] byHead;
    private final Pronouns pronouns;
    private final Map<Member, int[]> votes = new IdentityHashMap<>();

    PronounEvidence(Scene scene, Draft[] byHead, Pronouns pronouns) {
        this.scene = scene;
        this.byHead = byHead;
        this.pronouns = pronouns;
    }

    /** Tells each person of unknown gender what at least two of three pronouns tell. */
    void tell() {
        Member alone = null;
        for (Sentence sentence : scene.sentences()) {
            alone = read(sentence, alone);
        }
        votes.forEach((member, counts) -> {
            if (counts[0] > 2 * counts[1]) {
                member.setGender(Gender.MALE);
            } else if (counts[1] > 2 * counts[0]) {
                member.setGender(Gender.FEMALE);
            }
        });
    }

    /** The only person named in the sentence, or in the one before if this one names nobody; null if there are several. */
    private @Nullable Member read(Sentence sentence, @Nullable Member before) {
        int end = Math.min(sentence.endToken(), byHead.length);
        Member named = null;
        int first = sentence.firstToken();
        boolean several = false;
        for (int i = sentence.firstToken(); i < end; i++) {
            Draft draft = byHead[i];
            if (draft != null && draft.form() == Mention.Form.NAME && draft.type() == MentionType.PER) {
                several |= draft.member() == null || (named != null && named != draft.member());
                first = named == null ? i : first;
                named = draft.member();
            }
        }
        Member meant = several ? null : named == null ? before : named;
        boolean told = meant == null || meant.gender() != Gender.UNKNOWN;
        for (int i = first; !told && i < end; i++) {
            count(meant, i);
        }
        return several ? null : named;
    }

    private void count(@Nullable Member meant, int token) {
        Pronouns.Kind kind = scene.quoted(token) ? null : pronouns.kind(scene, token);
        if (meant != null && (kind == Pronouns.Kind.MALE || kind == Pronouns.Kind.FEMALE)) {
            votes.computeIfAbsent(meant, any -> new int[2])[kind == Pronouns.Kind.MALE ? 0 : 1]++;
        }
    }
}
