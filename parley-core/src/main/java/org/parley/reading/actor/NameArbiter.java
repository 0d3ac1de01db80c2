package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.place.CountryWord;
import org.parley.reading.MentionType;

/** Says who is right where the language model and the lists of countries and bodies name the same words. */
final class NameArbiter {

    private final Scene scene;
    private final List<SpottedName> listed;
    private final SpottedName[] at;
    private final Set<SpottedName> overruled = new HashSet<>();
    private final Set<SpottedName> vouched = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    NameArbiter(Scene scene, List<SpottedName> listed) {
        this.scene = scene;
        this.listed = listed;
        this.at = new SpottedName[scene.tree().size()];
        for (SpottedName hit : listed) {
            for (int i = hit.draft().first(); i < hit.draft().end(); i++) {
                at[i] = hit;
            }
        }
    }

    /** The names of both that hold, none overlapping. */
    List<SpottedName> settle(List<SpottedName> marked) {
        List<SpottedName> names = new ArrayList<>();
        marked.forEach(name -> knowPerson(name.draft()));
        for (SpottedName name : marked) {
            Set<SpottedName> within = within(name.draft());
            if (yields(name.draft(), within)) {
                vouched.addAll(within);
                within.forEach(hit -> asPlace(name, hit));
            } else {
                overruled.addAll(within);
                names.add(name);
            }
        }
        for (SpottedName hit : listed) {
            boolean sure = hit.country() != null || vouched.contains(hit) || !isDoubtful(hit);
            if (sure && !overruled.contains(hit)) {
                names.add(hit);
            }
        }
        return names;
    }

    private void knowPerson(Draft draft) {
        for (int i = draft.first(); draft.type() == MentionType.PER && draft.length() > 1 && i < draft.end(); i++) {
            persons.add(scene.lower(i));
        }
    }

    /** Where the model sees a building, a seat of government is one: "in the White House". */
    private static void asPlace(SpottedName name, SpottedName hit) {
        CountryWord country = hit.country();
        if (country != null
                && country.kind() == CountryWord.Kind.SEAT
                && name.draft().type().isPlace()) {
            hit.draft().retype(name.draft().type());
        }
    }

    private Set<SpottedName> within(Draft draft) {
        Set<SpottedName> within = new HashSet<>();
        for (int i = draft.first(); i < draft.end(); i++) {
            if (at[i] != null) {
                within.add(at[i]);
            }
        }
        return within;
    }

    /** Whether the model's name gives way to listed ones within it. */
    private boolean yields(Draft draft, Set<SpottedName> within) {
        if (draft.type() == MentionType.PER) {
            return within.stream()
                    .anyMatch(hit -> draft.length() == 1 ? outweighsPerson(hit, draft) : isJust(hit, draft));
        }
        return within.stream().anyMatch(hit -> covers(hit.draft(), draft));
    }

    /**
     * A single word that the model takes for a person is what the lists know all the same, if nobody has it in a longer name:
     * a country, a body, a people ("Burundians"; "German" may be a person).
     */
    private boolean outweighsPerson(SpottedName hit, Draft draft) {
        boolean same = hit.draft().length() == draft.length() && !persons.contains(scene.lower(draft.first()));
        boolean country = hit.country() != null
                && (hit.country().kind() != CountryWord.Kind.DEMONYM
                        || scene.lower(draft.first()).endsWith("s"));
        return hit.draft().length() > draft.length() || (same && (country || hit.body() != null));
    }

    /** Nobody is called by all the words of a country or body. */
    private static boolean isJust(SpottedName hit, Draft draft) {
        return hit.draft().first() <= draft.first()
                && draft.end() <= hit.draft().end();
    }

    private boolean isDoubtful(SpottedName hit) {
        return Bodies.isDoubtful(scene.words(hit.draft().first(), hit.draft().end()));
    }

    /** The listed words are all that the name has in capitals, or reach beyond it. */
    private boolean covers(Draft listed, Draft name) {
        int first = scene.lower(name.first()).equals("the") ? name.first() + 1 : name.first();
        boolean rest = true;
        for (int i = listed.end(); i < name.end(); i++) {
            rest &= !scene.capital(i);
        }
        return listed.first() <= first && rest;
    }
}
