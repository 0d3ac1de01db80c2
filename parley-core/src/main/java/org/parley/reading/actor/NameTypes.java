package org.parley.reading.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.place.Gazetteer;
import org.parley.reading.MentionType;
import org.parley.reading.place.PlaceWords;

/** Second thoughts on what a single word names, once all names of the article are known: a surname typed as a body, a town typed as a person. */
final class NameTypes {

    private final PlaceWords placeWords = PlaceWords.english();
    private final Gazetteer gazetteer;

    NameTypes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The names, retyped where the rest of the article tells better. */
    List<SpottedName> settle(Scene scene, List<SpottedName> names) {
        Set<String> surnames = new HashSet<>();
        for (SpottedName name : names) {
            if (name.draft().type() == MentionType.PER && name.draft().length() > 1) {
                surnames.add(NameKey.surname(wordsOf(scene, name.draft())));
            }
        }
        return names.stream().map(name -> settle(scene, name, surnames)).toList();
    }

    private SpottedName settle(Scene scene, SpottedName name, Set<String> surnames) {
        Draft draft = name.draft();
        if (draft.length() > 1 || name.isListed()) {
            return name;
        }
        boolean surname = surnames.contains(NameKey.of(wordsOf(scene, draft)));
        if (surname && draft.type() == MentionType.ORG) {
            draft.retype(MentionType.PER);
        } else if (!surname && draft.type() == MentionType.PER && isTown(scene, draft)) {
            draft.retype(MentionType.LOC);
            return name.mere();
        }
        return name;
    }

    private static String wordsOf(Scene scene, Draft draft) {
        return scene.words(draft.first(), draft.end());
    }

    /** A name that many towns have is a person's too ("Bush"), so the words around it must say that it is a town. */
    private boolean isTown(Scene scene, Draft draft) {
        int head = draft.head();
        int verb = scene.tree().head(head);
        boolean done = verb >= 0
                && scene.token(head).is("obj")
                && placeWords.is(PlaceWords.Kind.DONE, scene.tree().lemma(verb));
        boolean there = scene.token(head).is("obl") && placeWords.is(PlaceWords.Kind.SURELY, scene.preposition(head));
        return (done || there) && !gazetteer.named(wordsOf(scene, draft)).isEmpty();
    }
}
