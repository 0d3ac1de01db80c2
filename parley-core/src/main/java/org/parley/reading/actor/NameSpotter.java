package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.place.Gazetteer;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** Finds the words that name somebody or something: those that the language model marks and those that the lists have. */
final class NameSpotter {

    private final ListedNames listed;
    private final NameTrimmer trimmer;
    private final RoleWords roles;
    private final Nouns nouns;

    NameSpotter(Gazetteer gazetteer, Bodies bodies, RoleWords roles, Nouns nouns) {
        this.listed = new ListedNames(gazetteer, bodies);
        this.trimmer = new NameTrimmer(roles, nouns);
        this.roles = roles;
        this.nouns = nouns;
    }

    /** The names of a scene in text order, none overlapping. */
    List<SpottedName> spot(Scene scene) {
        List<SpottedName> marked = new ArrayList<>();
        Set<String> persons = trimmer.persons(scene);
        int reached = 0;
        for (Name name : scene.names()) {
            SpottedName spotted = trimmer.trim(scene, name, persons);
            if (spotted != null && spotted.draft().first() >= reached) {
                marked.add(spotted);
                reached = spotted.draft().end();
            }
        }
        List<SpottedName> names = new NameArbiter(scene, listed.in(scene)).settle(marked);
        names.addAll(missed(scene, names));
        names.sort(Comparator.comparingInt(name -> name.draft().first()));
        return names;
    }

    /** Capitalised words right after an office or a form of address are a name, also where the model saw none. */
    private List<SpottedName> missed(Scene scene, List<SpottedName> names) {
        boolean[] covered = new boolean[scene.tree().size()];
        for (SpottedName name : names) {
            for (int i = name.draft().first(); i < name.draft().end(); i++) {
                covered[i] = true;
            }
        }
        List<SpottedName> found = new ArrayList<>();
        for (int first = 1; first < covered.length; first++) {
            if (!isFree(scene, covered, first) || isNoun(scene, first) || !followsOffice(scene, covered, first)) {
                continue;
            }
            int end = first + 1;
            while (end < covered.length
                    && isFree(scene, covered, end)
                    && scene.sentence(first) == scene.sentence(end)) {
                end++;
            }
            Draft draft = new Draft(first, end, scene.top(first, end), MentionType.PER, Mention.Form.NAME);
            found.add(SpottedName.of(draft, "capitals after an office"));
            first = end;
        }
        return found;
    }

    private static boolean isFree(Scene scene, boolean[] covered, int token) {
        return !covered[token] && NameTrimmer.isNameLike(scene, token);
    }

    /** "Analyst Team", "lawyer Mr. Sapt": a noun for a body or a form of address is nobody's name. */
    private boolean isNoun(Scene scene, int token) {
        Nouns.Kind kind = nouns.kind(scene.lower(token));
        return (kind != null && kind.isBody()) || roles.title(scene.token(token).text()) != null;
    }

    private boolean followsOffice(Scene scene, boolean[] covered, int token) {
        int start = scene.sentence(token).firstToken();
        if (token == start || covered[token - 1] || roles.endingAt(scene, start, token + 1) != null) {
            return false;
        }
        Gender title = roles.title(scene.token(token - 1).text());
        RoleWords.Found role = roles.endingAt(scene, start, token);
        boolean singular = role != null && !scene.lower(token - 1).endsWith("s");
        return (title != null && title != Gender.UNKNOWN) || singular;
    }
}
