package org.parley.reading.actor;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** Cuts what the language model marks to the words that are the name: without titles, articles and marks of the genitive. */
final class NameTrimmer {

    private static final String MODEL = "the language model";

    /** What begins the words for what somebody has. */
    private static final Set<String> POSSESSED = Set.of("NOUN", "PROPN", "ADJ", "NUM", "ADV");

    private final RoleWords roles;
    private final Nouns nouns;

    NameTrimmer(RoleWords roles, Nouns nouns) {
        this.roles = roles;
        this.nouns = nouns;
    }

    /** The words that persons of the article go by who are not merely called by their office: "Prince" where somebody is called no more than that. */
    Set<String> persons(Scene scene) {
        Set<String> persons = new HashSet<>();
        for (Name name : scene.names()) {
            int first = name.firstToken();
            int last = name.endToken() - 1;
            if (name.type() == MentionType.PER && last >= first && !isOffice(scene, first, last + 1)) {
                persons.add(scene.lower(last));
            }
        }
        return persons;
    }

    /**
     * The name, null if the mark is none.
     *
     * @param persons what {@link #persons} gave for the scene
     */
    @Nullable
    SpottedName trim(Scene scene, Name name, Set<String> persons) {
        if (!isNameType(name.type()) || name.firstToken() >= name.endToken() || scene.silenced(name.firstToken())) {
            return null;
        }
        int first = name.firstToken();
        int end = withoutTail(scene, name);
        end = withLostLetters(scene, end);
        MentionType type = name.type();
        first = type == MentionType.PER ? afterTitles(scene, first, end) : afterArticle(scene, first, end);
        first = type == MentionType.ORG ? afterNoun(scene, first, end) : first;
        boolean nameless = type == MentionType.PER
                && isOffice(scene, first, end)
                && !(end - first == 1 && persons.contains(scene.lower(first)));
        if (nameless || !Character.isLetterOrDigit(scene.token(first).text().codePointAt(0))) {
            return null;
        }
        Draft draft = new Draft(first, end, scene.top(first, end), type, Mention.Form.NAME);
        SpottedName spotted = SpottedName.of(draft, MODEL);
        return isDescription(scene, draft) ? spotted.mere() : spotted;
    }

    private static boolean isNameType(MentionType type) {
        return type.canAct() || type == MentionType.EVENT || type == MentionType.WEAPON || type == MentionType.MISC;
    }

    /** "the President", "a Syldavian General", "Vice President": an office is described, not named; a single word without an article may be a surname. */
    private boolean isOffice(Scene scene, int first, int end) {
        RoleWords.Found role = roles.endingAt(scene, first, end);
        return role != null && role.first() == first && (end - first > 1 || isDetermined(scene, first));
    }

    private boolean isDetermined(Scene scene, int first) {
        return scene.sentence(first).firstToken() < first
                && roles.title(scene.token(first - 1).text()) == null
                && (scene.upos(first - 1).equals("DET") || scene.upos(first - 1).equals("ADJ"));
    }

    /** A noun at the start of its sentence and an adjective describe somebody; as such they act. */
    private boolean isDescription(Scene scene, Draft draft) {
        int first = draft.first();
        boolean noun = draft.length() == 1
                && draft.type() != MentionType.PER
                && scene.sentence(first).firstToken() == first
                && nouns.kind(scene.lower(first)) != null;
        boolean adjective =
                draft.type() == MentionType.NORP && !scene.upos(draft.end() - 1).endsWith("N");
        return noun || adjective;
    }

    private static int withoutTail(Scene scene, Name name) {
        int at = name.endToken();
        while (at > name.firstToken() + 1
                && (scene.isGenitive(at - 1)
                        ? !isOwn(scene, name, at)
                        : scene.upos(at - 1).equals("PUNCT"))) {
            at--;
        }
        return at;
    }

    /** "We ate at Luigi's.": where nothing is possessed, the mark belongs to the name of the place or firm. */
    private static boolean isOwn(Scene scene, Name name, int end) {
        boolean within = end < scene.tree().size() && scene.sentence(end) == scene.sentence(end - 1);
        return name.type() != MentionType.PER && !(within && POSSESSED.contains(scene.upos(end)));
    }

    static boolean isNameLike(Scene scene, int token) {
        return !scene.silenced(token)
                && scene.capital(token)
                && (scene.upos(token).equals("PROPN")
                        || NameKey.hasLostLetters(scene.token(token).text()));
    }

    /** A letter that was lost shows as a question mark within a word, where no sentence ends. */
    private static int withLostLetters(Scene scene, int end) {
        int at = end;
        int size = scene.tree().size();
        while (at + 1 < size
                && scene.token(at).text().chars().allMatch(c -> c == '?' || c == '\uFFFD')
                && touches(scene, at)
                && touches(scene, at + 1)
                && Character.isLetter(scene.token(at + 1).text().charAt(0))) {
            at += 2;
        }
        return at;
    }

    private static boolean touches(Scene scene, int token) {
        return scene.token(token - 1).span().end() == scene.token(token).span().start();
    }

    private static int afterArticle(Scene scene, int first, int end) {
        return first + 1 < end && scene.lower(first).equals("the") ? first + 1 : first;
    }

    /** "insurgent group Lantern": the words for what kind of body it is are no part of its name. */
    private int afterNoun(Scene scene, int first, int end) {
        for (int i = end - 2; i >= first; i--) {
            Nouns.Kind kind = scene.capital(i) || !scene.capital(i + 1) ? null : nouns.kind(scene.lower(i));
            if (kind != null && kind.isBody()) {
                return i + 1;
            }
        }
        return first;
    }

    private int afterTitles(Scene scene, int first, int end) {
        int at = first;
        while (at + 1 < end) {
            int next = afterTitle(scene, at, end);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** After the article, form of address, office or letters of a body that stand there; where it stands if there are none. */
    private int afterTitle(Scene scene, int at, int end) {
        boolean body = end - at > 2
                && Bodies.isLettersBefore(
                        scene.token(at).text(), scene.token(at + 1).text());
        boolean address = roles.title(scene.token(at).text()) != null;
        if (body || address || scene.lower(at).equals("the")) {
            return at + 1;
        }
        for (int stop = Math.min(end - 1, at + RoleWords.LONGEST); stop > at; stop--) {
            RoleWords.Found found = roles.endingAt(scene, at, stop);
            if (found != null && found.first() == at) {
                return stop;
            }
        }
        return at;
    }
}
