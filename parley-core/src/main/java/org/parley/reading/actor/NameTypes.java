package org.parley.reading.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.reading.MentionType;

/** Second thoughts on what a single word names, once all names of the article are known: a surname typed as a body. */
final class NameTypes {

    private NameTypes() {}

    /** Retypes names where the rest of the article tells better. */
    static void settle(Scene scene, List<SpottedName> names) {
        Set<String> surnames = new HashSet<>();
        for (SpottedName name : names) {
            if (name.draft().type() == MentionType.PER && name.draft().length() > 1) {
                surnames.add(NameKey.surname(wordsOf(scene, name.draft())));
            }
        }
        for (SpottedName name : names) {
            Draft draft = name.draft();
            boolean plain = draft.length() == 1 && !name.isListed() && draft.type() == MentionType.ORG;
            if (plain && surnames.contains(NameKey.of(wordsOf(scene, draft)))) {
                draft.retype(MentionType.PER);
            }
        }
    }

    private static String wordsOf(Scene scene, Draft draft) {
        return scene.words(draft.first(), draft.end());
    }
}
