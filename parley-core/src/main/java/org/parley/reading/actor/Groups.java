package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.Tree;

/** Those joined by "and" are together whom a plural pronoun can mean: "Reyes and Lund met. They ..." */
final class Groups {

    private static final int MOST = 6;
    private static final int FARTHEST = 60;

    private final Scene scene;
    private final Cast cast;
    private final Draft[] byHead;

    Groups(Scene scene, Cast cast, Draft[] byHead) {
        this.scene = scene;
        this.cast = cast;
        this.byHead = byHead;
    }

    /** Those who are named together with the last of them, null if it is not the last of several. */
    @Nullable
    Member endingWith(Draft last) {
        Tree tree = scene.tree();
        int first = scene.firstConjunct(last.head());
        Member named = byHead[first] == null ? null : single(byHead[first], last);
        if (first == last.head() || last.head() - first > FARTHEST || named == null || !isJoinedByAnd(last.head())) {
            return null;
        }
        List<Member> members = new ArrayList<>(List.of(named));
        int end = Math.min(scene.sentence(first).endToken(), last.head() + FARTHEST);
        for (int i = first + 1; i < end; i++) {
            if (tree.head(i) == first && scene.token(i).is("conj")) {
                Member next = byHead[i] == null ? null : single(byHead[i], last);
                if (next == null || i > last.head() || members.size() == MOST || members.contains(next)) {
                    return null;
                }
                members.add(next);
            }
        }
        return group(members);
    }

    private boolean isJoinedByAnd(int head) {
        int word = scene.tree().child(head, "cc");
        return word >= 0
                && (scene.lower(word).equals("and") || scene.lower(word).equals("&"));
    }

    /** Whoever is meant, if that is one and of the kind of the other. */
    private static @Nullable Member single(Draft draft, Draft other) {
        Member member = draft.member();
        boolean alike = draft.form() != Mention.Form.PRONOUN
                && member != null
                && !member.isPlural()
                && draft.type() == other.type();
        return alike ? member : null;
    }

    private Member group(List<Member> members) {
        StringBuilder words = new StringBuilder(members.get(0).name());
        for (int i = 1; i < members.size(); i++) {
            words.append(i + 1 < members.size() ? ", " : " and ")
                    .append(members.get(i).name());
        }
        String name = words.toString().toLowerCase(Locale.ROOT);
        Member group = cast.unnamed("group " + name, name, MentionType.NORP, null);
        group.setPlural();
        return group;
    }
}
