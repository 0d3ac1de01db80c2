package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.Tree;

/** Finds the noun phrases that describe people and bodies. */
final class NominalSpotter {

    private static final int LONGEST_COMPLEMENT = 12;
    private static final Set<String> INDEFINITE = Set.of(
            "a", "an", "one", "another", "some", "several", "many", "two", "three", "no", "any", "each", "every");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "all");
    private static final Set<String> COMPLEMENTS = Set.of("of", "for");

    private final Nouns nouns;
    private final RoleWords roles;
    private final RoleFinder roleFinder;

    NominalSpotter(Nouns nouns, RoleWords roles, RoleFinder roleFinder) {
        this.nouns = nouns;
        this.roles = roles;
        this.roleFinder = roleFinder;
    }

    /** Noun phrases in text order. {@code taken} marks the tokens of names, {@code sources} the heads of sources. */
    List<Nominal> spot(Scene scene, boolean[] taken, boolean[] sources) {
        List<Nominal> found = new ArrayList<>();
        int covered = -1;
        for (int head = 0; head < scene.tree().size(); head++) {
            if (head <= covered || taken[head] || scene.silenced(head)) {
                continue;
            }
            Nouns.Kind kind = kindAt(scene, head, sources[head]);
            if (kind != null) {
                Nominal nominal = nominal(scene, head, kind);
                found.add(nominal);
                covered = sharesNoun(scene, nominal) ? nominal.draft().end() - 1 : covered;
            }
        }
        return found;
    }

    /** Coordinated bare nouns ("medics and witnesses") are one group. */
    private static boolean sharesNoun(Scene scene, Nominal nominal) {
        return nominal.draft().end() > nominal.draft().head() + 1
                && scene.lower(nominal.draft().head() + 1).equals("and");
    }

    private Nouns.@Nullable Kind kindAt(Scene scene, int head, boolean isSource) {
        String upos = scene.upos(head);
        if (isSource && !upos.equals("PRON") && !upos.equals("VERB") && !upos.equals("PUNCT") && !upos.equals("AUX")) {
            Nouns.Kind kind = nouns.kind(scene, head);
            return kind != null ? kind : sourceKind(scene, head);
        }
        if (!(upos.equals("NOUN") || upos.equals("PROPN")) || isModifier(scene, head) || isOfOffice(scene, head)) {
            return null;
        }
        if (isBodyPart(scene, head)) {
            return null;
        }
        Nouns.Kind kind = nouns.kind(scene, head);
        if (kind == null && roles.endingAt(scene, scene.sentence(head).firstToken(), head + 1) != null) {
            kind = Nouns.Kind.PERSON;
        }
        return kind == Nouns.Kind.WORDS || kind == Nouns.Kind.MEDIUM ? null : kind;
    }

    private Nouns.Kind sourceKind(Scene scene, int head) {
        if (roles.endingAt(scene, scene.sentence(head).firstToken(), head + 1) != null) {
            return Nouns.Kind.PERSON;
        }
        int of = scene.tree().child(head, "nmod");
        Nouns.Kind inner = of < 0 ? null : nouns.kind(scene, of);
        if (inner != null) {
            return inner;
        }
        boolean people = isPlural(scene, head) || isCalledLikePeople(scene, head);
        if (scene.knowsMentions() && scene.upos(head).equals("NOUN")) {
            return !scene.isPerson(head) ? Nouns.Kind.WORDS : people ? Nouns.Kind.PEOPLE : Nouns.Kind.PERSON;
        }
        return people ? Nouns.Kind.PEOPLE : Nouns.Kind.WORDS;
    }

    /** "Republicans", "Proponents": a capital keeps the lemma from telling the plural. */
    private static boolean isCalledLikePeople(Scene scene, int head) {
        String word = scene.lower(head);
        return scene.upos(head).equals("PROPN")
                && word.length() > 4
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
    }

    /** "her head", not "the head of the party". */
    private static boolean isBodyPart(Scene scene, int token) {
        return scene.tree().lemma(token).equals("head")
                && token > 0
                && scene.token(token - 1).is("nmod:poss")
                && scene.tree().head(token - 1) == token
                && scene.upos(token - 1).equals("PRON")
                && scene.tree().end(token) == token + 1;
    }

    /** Part of the words for an office: "state" in "secretary of state". */
    private boolean isOfOffice(Scene scene, int token) {
        int governor = scene.tree().head(token);
        boolean below =
                governor >= 0 && governor < token && scene.preposition(token).equals("of");
        RoleWords.Found role = below ? roles.endingAt(scene, governor, token + 1) : null;
        return role != null && role.first() <= governor;
    }

    /** Part of a longer noun phrase: "city" in "city council". */
    private static boolean isModifier(Scene scene, int token) {
        int governor = scene.tree().head(token);
        return governor > token
                && (scene.token(token).is("compound")
                        || scene.token(token).is("nmod:desc")
                        || scene.token(token).is("amod"));
    }

    private Nominal nominal(Scene scene, int head, Nouns.Kind kind) {
        int first = firstOf(scene, head);
        int end = endOf(scene, head, kind);
        Nominal.Opening opening = opening(scene, first, head);
        RoleWords.Found role = roles.endingAt(scene, first, head + 1);
        boolean plural = isPlural(scene, head);
        MentionType type = typeOf(kind, plural);
        Draft draft = new Draft(first, end, head, type, Mention.Form.NOMINAL);
        return new Nominal(
                draft,
                kind,
                role == null ? null : role.role(),
                country(scene, first, end),
                opening,
                plural,
                roles.genderOfNoun(scene.tree().lemma(head)));
    }

    private static MentionType typeOf(Nouns.Kind kind, boolean plural) {
        return switch (kind) {
            case PERSON -> plural ? MentionType.NORP : MentionType.PER;
            case PEOPLE -> MentionType.NORP;
            case FORCE -> MentionType.NORP;
            case BODY, INSTITUTION, MEDIUM -> MentionType.ORG;
            case GOVERNMENT -> plural ? MentionType.NORP : MentionType.LOC;
            case WORDS -> MentionType.MISC;
        };
    }

    private static int firstOf(Scene scene, int head) {
        Tree tree = scene.tree();
        int first = head;
        for (int child : tree.children(head)) {
            boolean before = child < head
                    && (tree.token(child).is("det")
                            || tree.token(child).is("amod")
                            || tree.token(child).is("nummod")
                            || tree.token(child).is("compound")
                            || tree.token(child).is("nmod")
                            || tree.token(child).is("flat"));
            if (before) {
                first = Math.min(first, tree.first(child));
            }
        }
        for (int i = head - 1; i >= first; i--) {
            if (isOutside(scene, i)) {
                first = i + 1;
            }
        }
        return first;
    }

    /** Marks and prepositions end the phrase to the left; "at least" belongs to the number and not to who is counted. */
    private static boolean isOutside(Scene scene, int token) {
        String word = scene.lower(token);
        boolean mark = scene.upos(token).equals("PUNCT") && !word.equals("-");
        return (mark && !scene.isGenitive(token))
                || scene.upos(token).equals("CCONJ") && !scene.token(token + 1).is("conj")
                || scene.upos(token).equals("ADP")
                || word.equals("least")
                || word.equals("than");
    }

    private int endOf(Scene scene, int head, Nouns.Kind kind) {
        Tree tree = scene.tree();
        int end = head + 1;
        for (int child : tree.children(head)) {
            if (child < head) {
                continue;
            }
            if (tree.first(child) == end && isComplement(scene, child)) {
                end = withoutClause(scene, end, tree.end(child));
            } else if (tree.first(child) == end && isSharedNoun(scene, head, child, kind)) {
                end = child + 1;
            }
        }
        return end;
    }

    private static boolean isComplement(Scene scene, int child) {
        return scene.token(child).is("nmod") && COMPLEMENTS.contains(scene.preposition(child));
    }

    private boolean isSharedNoun(Scene scene, int head, int child, Nouns.Kind kind) {
        return scene.token(child).is("conj")
                && child == head + 2
                && scene.lower(head + 1).equals("and")
                && nouns.kind(scene, child) == kind
                && kind == Nouns.Kind.PERSON
                && isPlural(scene, head)
                && isPlural(scene, child);
    }

    /** The complement up to a comma or a clause of its own; a clause that began before the complement stops it at once. */
    private static int withoutClause(Scene scene, int from, int end) {
        int stop = Math.min(end, from + LONGEST_COMPLEMENT);
        for (int i = from; i < stop; i++) {
            boolean clause = scene.token(i).is("acl")
                    || scene.token(i).is("advcl")
                    || scene.upos(i).equals("PUNCT");
            if (clause && !scene.upos(i).equals("PUNCT")) {
                return Math.max(from, Math.min(i, scene.tree().first(i)));
            }
            if (clause && !scene.lower(i).equals("-")) {
                return i;
            }
        }
        return stop;
    }

    private static Nominal.Opening opening(Scene scene, int first, int head) {
        for (int i = first; i < head; i++) {
            if (scene.isGenitive(i) || scene.token(i).is("nmod:poss")) {
                return Nominal.Opening.POSSESSED;
            }
        }
        String word = scene.lower(first);
        if (DEFINITE.contains(word)) {
            return Nominal.Opening.DEFINITE;
        }
        return INDEFINITE.contains(word) ? Nominal.Opening.INDEFINITE : Nominal.Opening.BARE;
    }

    private boolean isPlural(Scene scene, int head) {
        String word = scene.lower(head);
        String lemma = scene.tree().lemma(head);
        boolean ending = word.endsWith("s") && !word.endsWith("ss");
        return (ending && (!word.equals(lemma) || nouns.isSingular(word.substring(0, word.length() - 1))))
                || word.endsWith("men")
                || word.equals("people")
                || word.equals("children")
                || word.equals("authorities")
                || word.equals("forces");
    }

    private @Nullable String country(Scene scene, int first, int end) {
        String last = roleFinder.countryIn(scene, first, end);
        for (int i = first; last != null && i < end; i++) {
            if (scene.capital(i)) {
                String code = roleFinder.countryIn(scene, i, i + 1);
                if (code != null && !code.equals(last)) {
                    return null;
                }
            }
        }
        return last;
    }
}
