package org.parley.reading;

import java.util.List;
import java.util.Locale;
import org.parley.article.Span;

/** Cuts words as Universal Dependencies does ("do" + "n't", "Kyiv" + "'s"), hyphenated ones left whole. */
final class WordCutter {

    private static final String RUNS = ".-=*~#";
    private static final String PAIRS = "'`";
    private static final List<String> CLITICS = List.of("s", "re", "ve", "ll", "d", "m");

    private final Abbreviations abbreviations;

    WordCutter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Adds the words within the range. */
    void cut(String text, Span range, List<Span> words) {
        int at = range.start();
        while (at < range.end()) {
            int c = text.codePointAt(at);
            if (Characters.isSpace(c)) {
                at += Character.charCount(c);
            } else {
                at = cutAt(text, at, range.end(), words);
            }
        }
    }

    private int cutAt(String text, int at, int end, List<Span> words) {
        int c = text.codePointAt(at);
        if (Characters.isWordCharacter(c)) {
            int address = Addresses.end(text, at, end);
            return address > at ? add(at, address, words) : cutWord(text, at, end, words);
        }
        int clitic = cliticEnd(text, at, end);
        return add(at, clitic > at ? clitic : markEnd(text, at, end, c), words);
    }

    private static int add(int start, int end, List<Span> words) {
        words.add(new Span(start, end));
        return end;
    }

    /** Adds the word that begins here, in two parts where it holds two words. */
    private int cutWord(String text, int at, int end, List<Span> words) {
        int stop = WordJoints.end(text, at, end, abbreviations);
        int negation = negationStart(text, at, stop, end);
        if (negation >= 0) {
            if (negation > at) {
                add(at, negation, words);
            }
            return add(negation, stop + 2, words);
        }
        int split = splitPoint(text, at, stop);
        if (split > at) {
            add(at, split, words);
            return add(split, stop, words);
        }
        return add(at, stop + (keepsFullStop(text, at, stop, end) ? 1 : 0), words);
    }

    /** Where "n't" begins if the word goes on with an apostrophe and a t, else -1. */
    private static int negationStart(String text, int at, int stop, int end) {
        boolean negated = stop > at
                && stop + 1 < end
                && Characters.isApostrophe(text.charAt(stop))
                && isLetter(text.charAt(stop + 1), 't')
                && isLetter(text.charAt(stop - 1), 'n')
                && !Characters.isWordCharacter(Characters.at(text, stop + 2, end));
        return negated ? stop - 1 : -1;
    }

    private static boolean isLetter(char c, char lower) {
        return Character.toLowerCase(c) == lower;
    }

    /** Where a second word begins in "2million" and "cannot", else the start. */
    private int splitPoint(String text, int at, int stop) {
        if (stop - at == 6 && text.regionMatches(true, at, "cannot", 0, 6)) {
            return at + 3;
        }
        int digits = at;
        while (digits < stop && (Character.isDigit(text.charAt(digits)) || ".,".indexOf(text.charAt(digits)) >= 0)) {
            digits++;
        }
        boolean glued = digits > at
                && digits < stop
                && stop - digits <= 8
                && abbreviations.isUnit(text.substring(digits, stop));
        return glued ? digits : at;
    }

    /** Whether the full stop after a word belongs to it. */
    private boolean keepsFullStop(String text, int at, int stop, int end) {
        if (Characters.at(text, stop, end) != '.' || Characters.at(text, stop + 1, end) == '.') {
            return false;
        }
        if (stop - at >= abbreviations.longest()) {
            return false;
        }
        if (stop - at == 1) {
            return isInitial(text, at, end);
        }
        String word = text.substring(at, stop + 1);
        Abbreviations.Kind kind = abbreviations.kindOf(word);
        if (kind == null) {
            return Abbreviations.isDotted(word);
        }
        return kind != Abbreviations.Kind.NUMBER || numberOrMoreFollows(text, stop + 1, end);
    }

    /** Whether a single letter with a full stop stands for a name: another name follows. */
    private boolean isInitial(String text, int at, int end) {
        char letter = text.charAt(at);
        if (!Character.isUpperCase(letter) || letter == 'I') {
            return false;
        }
        int next = skipBlanks(text, at + 2, end);
        if (!Character.isUpperCase(Characters.at(text, next, end))) {
            return false;
        }
        int stop = next;
        while (stop < end && stop - next < 20 && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return stop - next == 1 || !abbreviations.beginsSentence(text.substring(next, stop));
    }

    private static boolean numberOrMoreFollows(String text, int from, int end) {
        int next = Characters.at(text, skipBlanks(text, from, end), end);
        return Character.isDigit(next) || Character.isLowerCase(next) || next == ',' || next == ';';
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 4 && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of "'s", "'re", "'ll" and their like, the start if none stands here. */
    private static int cliticEnd(String text, int at, int end) {
        if (at == 0 || !Characters.isApostrophe(text.charAt(at)) || Characters.isSpace(text.charAt(at - 1))) {
            return at;
        }
        for (String clitic : CLITICS) {
            int stop = at + 1 + clitic.length();
            if (stop <= end
                    && clitic.equals(text.substring(at + 1, stop).toLowerCase(Locale.ROOT))
                    && !Characters.isWordCharacter(Characters.at(text, stop, end))) {
                return stop;
            }
        }
        return at;
    }

    /** A mark of punctuation, or a run of one that is written as one ("...", "--", "''"). */
    private static int markEnd(String text, int at, int end, int c) {
        int stop = at + Character.charCount(c);
        int most = RUNS.indexOf(c) >= 0 ? end : PAIRS.indexOf(c) >= 0 ? Math.min(end, at + 2) : stop;
        while (stop < most && text.charAt(stop) == c) {
            stop++;
        }
        while (stop < end && Characters.isMark(text.codePointAt(stop))) {
            stop += Character.charCount(text.codePointAt(stop));
        }
        return stop;
    }
}
