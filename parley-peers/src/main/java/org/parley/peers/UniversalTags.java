package org.parley.peers;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Universal parts of speech for the Penn treebank's, which are all that CoreNLP's tagger gives: by the tag, and where one
 * tag is several parts of speech by the word's relation in CoreNLP's own tree, as the guidelines of Universal
 * Dependencies part them.
 */
final class UniversalTags {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("EX", "PRON"),
            Map.entry("FW", "X"),
            Map.entry("GW", "X"),
            Map.entry("ADD", "X"),
            Map.entry("AFX", "X"),
            Map.entry("LS", "X"),
            Map.entry("JJ", "ADJ"),
            Map.entry("JJR", "ADJ"),
            Map.entry("JJS", "ADJ"),
            Map.entry("MD", "AUX"),
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("PDT", "DET"),
            Map.entry("POS", "PART"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("RBR", "ADV"),
            Map.entry("RBS", "ADV"),
            Map.entry("RP", "ADP"),
            Map.entry("SYM", "SYM"),
            Map.entry("$", "SYM"),
            Map.entry("#", "SYM"),
            Map.entry("UH", "INTJ"),
            Map.entry("WP", "PRON"),
            Map.entry("WP$", "PRON"),
            Map.entry("WRB", "ADV"));

    private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass", "cop");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t");

    private UniversalTags() {}

    static String of(String tag, String word, String relation) {
        String plain = PLAIN.get(tag);
        if (plain != null) {
            return plain;
        }
        return switch (tag) {
            case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
            case "TO" -> relation.equals("mark") ? "PART" : "ADP";
            case "DT", "WDT" -> relation.equals("det") ? "DET" : "PRON";
            case "RB" -> NEGATIONS.contains(word.toLowerCase(Locale.ROOT)) ? "PART" : "ADV";
            default -> tag.startsWith("VB") ? (AUXILIARY.contains(relation) ? "AUX" : "VERB") : "PUNCT";
        };
    }
}
