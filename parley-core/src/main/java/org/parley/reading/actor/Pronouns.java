package org.parley.reading.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;
import org.parley.reading.Tree;

/** Finds whom a pronoun means: by what it agrees with, then by how near and how prominent. */
final class Pronouns {

    private static final int DEEPEST_PHRASE = 12;

    private final Map<String, Kind> kinds = new HashMap<>();

    /** What a pronoun agrees with. */
    enum Kind {
        MALE,
        FEMALE,
        PLURAL,
        THING,
        FIRST,
        RELATIVE
    }

    Pronouns() {
        for (RuleFile.Row row :
                RuleFile.read(Pronouns.class, "lang/en/pronouns.txt", 2).rows()) {
            for (String word : row.list(0)) {
                kinds.put(word, kindOf(row));
            }
        }
    }

    private static Kind kindOf(RuleFile.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(row.field(1))) {
                return kind;
            }
        }
        throw row.problem(1, "unknown kind of pronoun");
    }

    /** What the word agrees with, null if it is no pronoun that can mean an actor. */
    @Nullable
    Kind kind(Scene scene, int token) {
        String word = scene.token(token).text();
        if (word.equals("US") || !scene.upos(token).equals("PRON")) {
            return null;
        }
        return kinds.get(scene.lower(token));
    }

    /** Joins the pronoun to the best candidate in focus, or leaves it open with the reason. */
    void resolve(Scene scene, Focus focus, Draft draft, Kind kind, Governments governments, Set<Member> others) {
        Bars bars = new Bars(scene, governments);
        int pronoun = draft.head();
        Focus.Seen best = null;
        int bestScore = Integer.MAX_VALUE;
        boolean tie = false;
        for (Focus.Seen seen : focus.all()) {
            if (others.contains(seen.member()) || !agrees(seen.member(), kind) || bars.isBarred(pronoun, seen)) {
                continue;
            }
            int score = score(scene, pronoun, seen, kind);
            if (score < bestScore) {
                best = seen;
                bestScore = score;
                tie = false;
            } else if (best != null && score == bestScore && seen.member() != best.member()) {
                tie |= scene.firstConjunct(seen.head()) == scene.firstConjunct(best.head());
            }
        }
        if (best == null || (kind == Kind.THING && !isClearThing(scene, focus, pronoun, best, governments))) {
            draft.leaveOpen("open: nobody in the last sentences agrees with it");
        } else if (tie) {
            draft.leaveOpen("open: two named together agree with it");
        } else {
            join(focus, draft, kind, best);
        }
    }

    private static void join(Focus focus, Draft draft, Kind kind, Focus.Seen best) {
        String where = best.sentence() == focus.sentence() ? "this sentence" : "an earlier sentence";
        String what =
                best.rank() == 0 ? "pronoun: main subject" : best.rank() == 1 ? "pronoun: subject" : "pronoun: mention";
        draft.join(best.member(), what + " of " + where);
        if (best.member().isPerson()) {
            best.member().calledAs(gender(kind));
        }
    }

    private static Gender gender(Kind kind) {
        return switch (kind) {
            case MALE -> Gender.MALE;
            case FEMALE -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    static boolean agrees(Member member, Kind kind) {
        return switch (kind) {
            case MALE -> member.isPerson() && member.gender().agreesWith(Gender.MALE);
            case FEMALE -> (member.isPerson() && member.gender().agreesWith(Gender.FEMALE));
            case PLURAL -> member.isPlural() || member.type() == MentionType.ORG;
            case THING -> !member.isPlural() && (member.type() == MentionType.ORG || member.type() == MentionType.LOC);
            case FIRST, RELATIVE -> false;
        };
    }

    /** The named subject of the sentence's main verb, if the pronoun is a possessive in a phrase before it ("In his speech, the ..."); else null. */
    static @Nullable Draft subjectAhead(Scene scene, int pronoun, Draft[] byHead) {
        Tree tree = scene.tree();
        int at = pronoun;
        int steps = 0;
        while (tree.head(at) >= 0 && tree.head(tree.head(at)) >= 0 && steps++ < DEEPEST_PHRASE) {
            at = tree.head(at);
        }
        int root = tree.head(at);
        boolean before = root >= 0
                && tree.head(root) < 0
                && scene.token(pronoun).is("nmod:poss")
                && (scene.token(at).is("obl")
                        || scene.token(at).is("advcl")
                        || scene.token(at).is("advmod"));
        int subject = before ? tree.child(root, "nsubj") : -1;
        Draft draft = subject > pronoun ? byHead[subject] : null;
        return draft != null && draft.form() == Mention.Form.NAME ? draft : null;
    }

    /** Nearer is better, then the higher rank; of the same sentence the subject whose clause holds the pronoun. */
    private static int score(Scene scene, int pronoun, Focus.Seen seen, Kind kind) {
        int distance = scene.steps(seen.sentence(), scene.token(pronoun).sentence());
        int score = distance * 10 + seen.rank() * 2;
        if (distance == 0 && governs(scene, seen.head(), pronoun)) {
            score -= 4;
        }
        if (kind == Kind.PLURAL && !seen.member().isPlural()) {
            score += 12;
        }
        if (seen.member().isPerson() && seen.member().isUnnamed()) {
            score += 3;
        }
        if (seen.member().isPerson()) {
            score += unlikeliness(seen.member().leaning(), gender(kind));
        }
        if (Bars.isAside(scene, pronoun, seen)) {
            score += 8;
        }
        if (seen.quoted() && !scene.quoted(pronoun)) {
            score += 25;
        }
        return score;
    }

    private static int unlikeliness(Gender known, Gender wanted) {
        return known == wanted ? 0 : known == Gender.UNKNOWN ? 2 : 8;
    }

    /** Whether the candidate is the subject of a clause that the pronoun stands in. */
    private static boolean governs(Scene scene, int candidate, int pronoun) {
        int at = scene.firstConjunct(candidate);
        int verb = scene.tree().head(at);
        return verb >= 0 && scene.token(at).is("nsubj") && scene.tree().within(pronoun, verb);
    }

    /** "it" is mostly no actor: only a recent subject or the subject of saying settles it. */
    private static boolean isClearThing(
            Scene scene, Focus focus, int pronoun, Focus.Seen best, Governments governments) {
        if (scene.token(pronoun).is("expl")) {
            return false;
        }
        int distance = focus.sentence() - best.sentence();
        int verb = scene.tree().head(pronoun);
        boolean possessive = scene.token(pronoun).is("nmod:poss");
        boolean speaks = verb >= 0 && scene.token(pronoun).is("nsubj") && governments.isSpeech(scene, verb);
        boolean does = verb >= 0 && scene.token(pronoun).is("nsubj") && governments.isDoneBySomebody(scene, verb);
        if (speaks) {
            return distance <= 2;
        }
        int reporter = scene.tree().head(scene.firstConjunct(best.head()));
        if (distance == 0
                && reporter >= 0
                && governs(scene, best.head(), pronoun)
                && governments.isSpeech(scene, reporter)) {
            return true;
        }
        return (does || possessive) && (distance == 0 ? best.rank() <= 3 : distance == 1 && best.rank() == 0);
    }

    /** First person means the source of the quotation it stands in. */
    static void resolveFirst(Draft draft, @Nullable Member speaker) {
        if (speaker == null) {
            draft.leaveOpen("open: first person, and nobody is quoted");
        } else {
            draft.join(speaker, "first person in a quotation of " + speaker.name());
        }
    }
}
