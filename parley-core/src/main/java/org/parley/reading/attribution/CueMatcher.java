package org.parley.reading.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Finds the lexicon's cues in a tree, each with its content. */
final class CueMatcher {

    /** Words that may stand between the words of a cue: "called again for", "renewed his call". */
    private static final int GAP = 3;

    private static final Set<String> GAP_TAGS = Set.of("ADV", "DET", "PRON", "ADJ", "PART");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "nor", "hardly");

    private final Tree tree;
    private final ContentClauses contents;
    private final CueLexicon lexicon;
    private final BitSet known = new BitSet();
    private final Map<Integer, CueMatch> matches = new HashMap<>();

    CueMatcher(Tree tree, ContentClauses contents, CueLexicon lexicon) {
        this.tree = tree;
        this.contents = contents;
        this.lexicon = lexicon;
    }

    /** The cue whose main word is this token, with the first pattern that fits. */
    Optional<CueMatch> at(int token) {
        if (known.get(token)) {
            return Optional.ofNullable(matches.get(token));
        }
        Optional<CueMatch> match = match(token);
        known.set(token);
        match.ifPresent(found -> matches.put(token, found));
        return match;
    }

    private Optional<CueMatch> match(int token) {
        for (CueRule rule : lexicon.rules(tree.lemma(token))) {
            if (!tagFits(rule, token) || !negationFits(rule, token)) {
                continue;
            }
            int end = endOfCue(rule, token);
            if (end < 0) {
                continue;
            }
            for (CuePattern pattern : rule.patterns()) {
                List<Stretch> content = content(rule, pattern, token, end);
                if (!content.isEmpty()) {
                    return Optional.of(new CueMatch(rule, token, new Stretch(token, end), pattern, content));
                }
            }
        }
        return Optional.empty();
    }

    /** "expressed hope that": what completes the noun is the content too. */
    private List<Stretch> content(CueRule rule, CuePattern pattern, int token, int end) {
        List<Stretch> content = contents.find(pattern, token, end);
        boolean noun = rule.words().size() > 1 && tree.token(end - 1).upos().equals("NOUN");
        return content.isEmpty() && noun
                ? contents.find(new CuePattern(CuePattern.Shape.NOUN, ""), end - 1, end)
                : content;
    }

    /** The act that the lexicon gives a cue when no content tells which of its lines is meant. */
    Optional<CueRule> anyRule(int token) {
        return lexicon.rules(tree.lemma(token)).stream()
                .filter(rule -> tagFits(rule, token) && negationFits(rule, token) && endOfCue(rule, token) > 0)
                .findFirst();
    }

    private boolean tagFits(CueRule rule, int token) {
        String tag = tree.token(token).upos();
        if (rule.isSource()) {
            return true;
        }
        if (rule.isNoun()) {
            return tag.equals("NOUN");
        }
        return rule.copula() ? tree.child(token, "cop") >= 0 : tag.equals("VERB") || tag.equals("AUX");
    }

    /** A cue that is denied reports nothing, unless the lexicon wants the "not"; "has not ruled out" stays open. */
    private boolean negationFits(CueRule rule, int token) {
        return isNegated(token) == rule.negated();
    }

    boolean isNegated(int token) {
        for (int child : tree.children(token)) {
            if (child < token && NEGATIONS.contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** Index after the cue's last word, -1 if a word is missing. */
    private int endOfCue(CueRule rule, int token) {
        int at = token + 1;
        int limit = tree.end(sentenceRoot(token));
        for (int i = 1; i < rule.words().size(); i++) {
            String wanted = rule.words().get(i);
            int gap = 0;
            while (at < limit && !fits(at, wanted)) {
                if (gap++ >= GAP || !GAP_TAGS.contains(tree.token(at).upos())) {
                    return -1;
                }
                at++;
            }
            if (at >= limit) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private int sentenceRoot(int token) {
        int at = token;
        int steps = 0;
        while (tree.head(at) >= 0 && steps++ < 1000) {
            at = tree.head(at);
        }
        return at;
    }

    private boolean fits(int at, String wanted) {
        Token token = tree.token(at);
        return token.text().equalsIgnoreCase(wanted)
                || (token.upos().equals("NOUN") && token.lemma().equalsIgnoreCase(wanted));
    }
}
