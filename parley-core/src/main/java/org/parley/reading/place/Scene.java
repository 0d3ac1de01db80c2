package org.parley.reading.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.article.Span;
import org.parley.reading.Token;

/** The tokens of one article as the rules for places look at them. */
final class Scene {

    private static final int LONGEST_DATELINE = 16;

    private final String text;
    private final List<Token> tokens;
    private final PlaceWords words;
    private final Set<String> lowerCase = new HashSet<>();

    Scene(String text, List<Token> tokens, PlaceWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        for (Token token : tokens) {
            if (Character.isLowerCase(token.text().charAt(0))) {
                lowerCase.add(token.text());
            }
        }
    }

    /** Also "al-Bab", "el-Mandeb". */
    boolean isCapital(int index) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        String word = tokens.get(index).text();
        int hyphen = word.indexOf('-');
        return Character.isUpperCase(word.codePointAt(0))
                || (hyphen > 0
                        && hyphen + 1 < word.length()
                        && Character.isUpperCase(word.codePointAt(hyphen + 1))
                        && words.is(PlaceWords.Kind.LINK, word.substring(0, hyphen)));
    }

    /**
     * "KYIV, Ukraine (March 3) —" at the start of a line: where the report was written, which is not where what it tells of happened. Only names, numbers and
     * marks stand before the dash, or before the end of the line behind brackets.
     */
    boolean isDateline(int first, int end) {
        if (!beginsLine(first) || end >= tokens.size()) {
            return false;
        }
        boolean brackets = false;
        boolean marked = word(first).equals(word(first).toUpperCase(Locale.ROOT));
        for (int i = end; i < first + LONGEST_DATELINE && i < tokens.size(); i++) {
            if (beginsLine(i)) {
                return brackets && word(i - 1).matches("[).]");
            }
            if (word(i).matches("[-–—]+")) {
                return marked || brackets;
            }
            brackets |= word(i).equals("(");
            if (!isInDateline(i) || (i == end && !word(i).matches("[,(]"))) {
                return false;
            }
        }
        return false;
    }

    private String word(int index) {
        return tokens.get(index).text();
    }

    private boolean isInDateline(int index) {
        String upos = tokens.get(index).upos();
        return isCapital(index)
                ? !upos.matches("VERB|AUX")
                : upos.matches("NUM|PUNCT|SYM") && !word(index).matches("[;:!?“”\"]");
    }

    private boolean beginsLine(int index) {
        int start = tokens.get(index).span().start();
        int from = index == 0 ? 0 : tokens.get(index - 1).span().end();
        return index == 0
                || text.substring(from, start).chars().anyMatch(c -> c == '\n' || c == '\u2028' || c == '\u2029');
    }

    /** A small word that stands within names: "Sea of Azov", "Port au Prince". */
    boolean isLink(int index) {
        return words.is(PlaceWords.Kind.LINK, tokens.get(index).text());
    }

    /** What the model takes into a name and is none of it. */
    boolean isClitic(int index) {
        return switch (tokens.get(index).text()) {
            case "'s", "’s", "'", "’", ",", "." -> true;
            default -> false;
        };
    }

    /** "an attack on", "marched on", "shells fell on". */
    boolean isAimedAt(int index) {
        return index >= 0
                && (is(PlaceWords.Kind.ONTO, index, index)
                        || (tokens.get(index).upos().equals("VERB") && is(PlaceWords.Kind.MOTION, index, index))
                        || tokens.get(index).lemma().matches("fall|rain|descend|converge|land"));
    }

    boolean isProperName(int index) {
        return isCapital(index) && tokens.get(index).upos().equals("PROPN");
    }

    /** "UN", "EU", "AP". */
    boolean isInitials(int index) {
        String word = tokens.get(index).text();
        return word.length() <= 3 && word.chars().allMatch(Character::isUpperCase);
    }

    boolean isWord(PlaceWords.Kind kind, String word) {
        return words.is(kind, word);
    }

    /** The article has the word in small letters too. */
    boolean isLowerSomewhere(String word) {
        return lowerCase.contains(word);
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The word in lower case; empty outside of the text. */
    String lower(int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : tokens.get(index).text().toLowerCase(Locale.ROOT);
    }

    /** Whether the word at the index, in the same sentence as the other, shows this. */
    boolean is(PlaceWords.Kind kind, int index, int besides) {
        return sameSentence(index, besides)
                && (words.is(kind, tokens.get(index).lemma().toLowerCase(Locale.ROOT)) || words.is(kind, lower(index)));
    }

    boolean sameSentence(int index, int besides) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).sentence() == tokens.get(besides).sentence();
    }

    boolean isNounLike(int index) {
        String upos = tokens.get(index).upos();
        return upos.equals("NOUN")
                || upos.equals("PROPN")
                || upos.equals("ADJ")
                || lower(index).equals("-");
    }

    String words(int first, int end) {
        return text.substring(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    }

    Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    }

    /** The word before "capital," in "the capital, Tarn". */
    int behindKind(int from) {
        return lower(from).equals(",")
                        && is(PlaceWords.Kind.SITE, from - 1, from)
                        && lower(from - 2).equals("the")
                ? from - 2
                : from;
    }

    /** The word before "the", "the southern", "the capital,". */
    int skipBack(int from) {
        int at = behindKind(from);
        while (at >= 0
                && sameSentence(at, from)
                && from - at < 3
                && (lower(at).equals("the")
                        || tokens.get(at).upos().equals("DET")
                        || words.is(PlaceWords.Kind.SIDED, lower(at)))) {
            at--;
        }
        return at;
    }
}
