package org.parley.finding.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.finding.Party;
import org.parley.reading.Mention;

/** Who "the two sides" are, and who is named after a "between" that the tree loses its way in. */
final class TalkPairs {

    private static final int BETWEEN_REACH = 24;
    private static final Set<String> BOTH = Set.of("two", "both");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");

    private final Words words;
    private final WordClasses classes;
    private final PartyNames names;
    private List<Party> latest = List.of();

    TalkPairs(Words words, WordClasses classes, PartyNames names) {
        this.words = words;
        this.classes = classes;
        this.names = names;
    }

    /** Parties of the latest talks with two parties: whom "the two sides" means. */
    void remember(List<Party> pair) {
        if (pair.size() >= 2) {
            latest = List.copyOf(pair);
        }
    }

    /** The two whom the word means; empty if it means no two. */
    List<Party> meantBy(int word) {
        String lemma = words.lemma(word);
        boolean plural = !words.word(word).equals(lemma) || lemma.equals("both");
        boolean both = words.hasChild(word, BOTH, "nummod", "det") || words.hasChild(word, BOTH, "amod");
        if (plural && both && classes.lemmas("pair").contains(lemma)) {
            return latest;
        }
        for (int owner : words.children(word, "nmod:poss")) {
            if (words.hasChild(owner, BOTH, "nummod", "det")
                    && classes.lemmas("pair").contains(words.lemma(owner))) {
                return latest;
            }
        }
        return List.of();
    }

    /** The parties named from "between" to the next verb. */
    List<Party> namedAfterBetween(int trigger) {
        int at = trigger + 1;
        int end = Math.min(words.size(), trigger + BETWEEN_REACH);
        while (at < end && !words.word(at).equals("between")) {
            at++;
        }
        Map<String, Party> named = new LinkedHashMap<>();
        for (at++; at < end && !VERBS.contains(words.token(at).upos()); at++) {
            if (isNamed(at)
                    && words.token(at).sentence() == words.token(trigger).sentence()) {
                names.of(at, true, false).ifPresent(party -> named.putIfAbsent(party.name(), party));
            }
        }
        return List.copyOf(named.values());
    }

    private boolean isNamed(int word) {
        Mention mention = words.mention(word);
        boolean owner = words.is(word, "nmod:poss") || words.is(word, "amod");
        return mention != null && mention.headToken() == word && mention.type().canAct() && !owner;
    }
}
