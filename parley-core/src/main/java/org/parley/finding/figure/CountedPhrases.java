package org.parley.finding.figure;

import java.util.Set;
import org.parley.article.Coverage;
import org.parley.article.Span;
import org.parley.finding.figure.MeasureLexicon.Role;
import org.parley.reading.Reading;
import org.parley.reading.Token;
import org.parley.reading.Tree;
import org.parley.time.TimeExpression;

/** Finds the words for what a number counts: the noun phrase after it, also after "of", or nothing. */
final class CountedPhrases {

    private static final int MAX_WORDS = 7;
    private static final Set<String> QUOTES = Set.of("“", "”", "‘", "’", "\"", "'", "``", "''");
    private static final Set<String> DETERMINERS =
            Set.of("the", "these", "those", "its", "their", "his", "her", "our", "such", "this", "that", "all", "whom");
    private static final Set<String> MORE =
            Set.of("more", "further", "additional", "such", "other", "new", "so-called");
    private static final Set<String> PRONOUNS = Set.of("them", "us", "whom", "which", "you");
    private static final Set<String> DASH = Set.of("-", "–", "‑");

    private final MeasureLexicon lexicon;
    private final Reading reading;
    private final Tree tree;
    private final Coverage inTime;

    CountedPhrases(MeasureLexicon lexicon, Reading reading, Tree tree) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.tree = tree;
        this.inTime = new Coverage(reading.times().stream().map(TimeExpression::span));
    }

    CountedPhrase find(Quantity quantity, int limit) {
        int at = quantity.wordsEnd();
        if (tree.word(at - 1).endsWith("-bed")) {
            return new CountedPhrase(at - 1, at, "beds", false, true);
        }
        if (at + 1 < limit && DASH.contains(tree.word(at)) && glued(at) && glued(at + 1)) {
            return new CountedPhrase(at + 1, at + 2, tree.lemma(at + 1) + "s", false, true);
        }
        if (at + 1 < limit && QUOTES.contains(tree.word(at)) && startsPhrase(at + 1)) {
            at++;
        }
        boolean of = at + 1 < limit && tree.word(at).equals("of");
        if (of) {
            at++;
            if (at < limit && PRONOUNS.contains(tree.word(at))) {
                return bare(quantity, at + 1);
            }
        }
        while (at < limit
                && of
                && (DETERMINERS.contains(tree.word(at)) || tree.token(at).upos().equals("DET"))) {
            at++;
        }
        return phrase(quantity, at, limit);
    }

    private CountedPhrase phrase(Quantity quantity, int start, int limit) {
        int at = start;
        int stop = Math.min(limit, start + MAX_WORDS);
        while (at < stop && MORE.contains(tree.word(at)) && !isNoun(at)) {
            at++;
        }
        int first = at;
        while (at < stop && continues(at)) {
            at++;
        }
        boolean ends = at < stop && (isNoun(at) || lexicon.measure(Role.NOUN, tree.lemma(at)) != null);
        if (!ends || inTime(at)) {
            boolean stoppedOnNoun = at > first && isNoun(at - 1) && !inTime(at - 1);
            return stoppedOnNoun ? counted(first, at - 1, limit) : bare(quantity, quantity.wordsEnd());
        }
        boolean splitName = at + 1 < stop
                && isNoun(at + 1)
                && tree.token(at).upos().equals("NOUN")
                && lexicon.isPeople(tree, at + 1);
        return counted(first, splitName ? at + 1 : at, limit);
    }

    /** Words before the noun: adjectives and nouns that hang on something to their right. */
    private boolean continues(int at) {
        Token token = tree.token(at);
        boolean toTheRight = token.head() > at && token.head() < at + MAX_WORDS;
        return switch (token.upos()) {
            case "ADJ" -> toTheRight && !token.is("acl") && !token.is("xcomp") && !token.is("conj");
            case "NOUN", "PROPN" ->
                toTheRight && (token.is("compound") || token.is("amod") || token.is("nmod") || token.is("flat"));
            case "VERB" -> toTheRight && (token.is("amod") || token.is("compound"));
            case "ADV" -> toTheRight && token.is("advmod") && isModifier(token.head());
            case "PUNCT" -> DASH.contains(token.text()) && at + 1 < tree.size() && glued(at);
            case "PART" -> token.is("case");
            default -> false;
        };
    }

    private boolean isModifier(int index) {
        String upos = tree.token(index).upos();
        return (upos.equals("ADJ") || upos.equals("VERB")) && tree.token(index).is("amod");
    }

    private boolean startsPhrase(int at) {
        return isNoun(at) || tree.token(at).upos().equals("ADJ");
    }

    private boolean isNoun(int at) {
        String upos = tree.token(at).upos();
        return upos.equals("NOUN") || upos.equals("PROPN");
    }

    /** "35 people Sunday": words that say when are no part of what is counted. */
    private boolean inTime(int at) {
        Span span = tree.token(at).span();
        return inTime.touches(span);
    }

    private boolean glued(int at) {
        return tree.token(at).span().start() == tree.token(at - 1).span().end();
    }

    private CountedPhrase counted(int first, int head, int limit) {
        int end = head + 1;
        if (end + 1 < limit && (tree.word(end).equals("and") || tree.word(end).equals("or"))) {
            int other = end + 1;
            while (other < limit && other < end + 3 && tree.token(other).upos().equals("ADJ")) {
                other++;
            }
            boolean joined = other < limit && isNoun(other) && tree.token(other).is("conj");
            if (joined && lexicon.isPeople(tree, other) == lexicon.isPeople(tree, head)) {
                end = other + 1;
            }
        }
        String words = tree.span(first, end).in(reading.text());
        boolean pronoun = tree.word(head).equals("others");
        return new CountedPhrase(head, end, pronoun ? "" : words.replaceAll("\\s+", " "), false, false);
    }

    private CountedPhrase bare(Quantity quantity, int end) {
        Token top = tree.top(quantity.first(), quantity.end());
        int head = top == null ? quantity.first() : top.index();
        return new CountedPhrase(head, end, "", true, false);
    }
}
