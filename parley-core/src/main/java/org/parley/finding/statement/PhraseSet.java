package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.reading.Tree;

/** Phrases looked for word by word, by their first word; time is linear in the words looked at. */
final class PhraseSet {

    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    PhraseSet(Collection<String> phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.toLowerCase(Locale.ROOT).replace("/", " / ").split("\\s+");
            byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.length, a.length)));
    }

    /** Number of tokens of the longest phrase that begins at the token and ends before another, 0 if none does. */
    int at(Tree tree, int token, int end) {
        String word = tree.word(token);
        String lemma = tree.lemma(token);
        int byWord = longest(word, tree, token, end);
        return word.equals(lemma) ? byWord : Math.max(byWord, longest(lemma, tree, token, end));
    }

    private int longest(String first, Tree tree, int token, int end) {
        for (String[] words : byFirst.getOrDefault(first, List.of())) {
            if (token + words.length <= end && matches(tree, token, words)) {
                return words.length;
            }
        }
        return 0;
    }

    private static boolean matches(Tree tree, int token, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (!tree.word(token + i).equals(words[i]) && !tree.lemma(token + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isIn(Tree tree, int first, int end) {
        for (int i = first; i < end; i++) {
            if (at(tree, i, end) > 0) {
                return true;
            }
        }
        return false;
    }
}
