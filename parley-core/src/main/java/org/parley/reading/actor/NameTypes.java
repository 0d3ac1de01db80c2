package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.place.Gazetteer;
import org.parley.reading.MentionType;

/** Second thoughts on what a single word names, once all names of the article are known: a surname typed as a body, a town typed as a person. */
final class NameTypes {

    private final Gazetteer gazetteer;
    private final RoleFinder roleFinder;
    private final Governments governments;

    NameTypes(Gazetteer gazetteer, RoleFinder roleFinder, Governments governments) {
        this.gazetteer = gazetteer;
        this.roleFinder = roleFinder;
        this.governments = governments;
    }

    /** The names without those that are places, retyped where the rest of the article tells better. */
    List<NameSpotter.Spotted> settle(Scene scene, List<NameSpotter.Spotted> names) {
        Set<String> surnames = new HashSet<>();
        for (NameSpotter.Spotted name : names) {
            if (name.draft().type() == MentionType.PER && name.draft().length() > 1) {
                surnames.add(NameKey.surname(wordsOf(scene, name.draft())));
            }
        }
        List<NameSpotter.Spotted> settled = new ArrayList<>();
        for (NameSpotter.Spotted name : names) {
            Draft draft = name.draft();
            boolean plain = draft.length() == 1 && name.country() == null && name.body() == null;
            boolean surname = plain && surnames.contains(NameKey.of(wordsOf(scene, draft)));
            if (surname && draft.type() == MentionType.ORG) {
                draft.retype(MentionType.PER);
            }
            if (!(plain && !surname && draft.type() == MentionType.PER && isPlace(scene, draft))) {
                settled.add(name);
            }
        }
        return settled;
    }

    private static String wordsOf(Scene scene, Draft draft) {
        return scene.words(draft.first(), draft.end());
    }

    private boolean isPlace(Scene scene, Draft draft) {
        int verb = scene.tree().head(draft.head());
        boolean speaks = verb >= 0 && scene.token(draft.head()).is("nsubj") && governments.isSpeech(scene, verb);
        return !speaks
                && roleFinder.around(scene, draft).isEmpty()
                && !gazetteer.named(wordsOf(scene, draft)).isEmpty();
    }
}
