package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;

/** Finds where sentences end among the words of one paragraph. */
final class SentenceCutter {

    /** The model reads no more words at a time; a longer sentence is cut so that nothing is dropped. */
    static final int LONGEST = 120;

    private static final int SHORTEST_CUT = 60;

    private final Abbreviations abbreviations;

    SentenceCutter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The index after the last word of each sentence of the words from {@code first} on. */
    List<Integer> ends(String text, List<Span> words, int first) {
        List<Integer> ends = new ArrayList<>();
        int start = first;
        int at = first;
        while (at < words.size()) {
            int next = at + 1;
            if (isTerminator(text, words.get(at)) || isDateLine(text, words, first, at)) {
                next = closersEnd(text, words, at);
                if (next < words.size() && endsSentence(text, words, start, at, next)) {
                    cutLong(text, words, start, next, ends);
                    ends.add(next);
                    start = next;
                }
            }
            at = next;
        }
        cutLong(text, words, start, words.size(), ends);
        ends.add(words.size());
        return ends;
    }

    /** The leading line "date 2022-03-06" that some collections put before an article's first sentence. */
    private static boolean isDateLine(String text, List<Span> words, int first, int at) {
        return first == 0
                && at == 1
                && words.get(1).length() == 10
                && words.get(0).in(text).equals("date")
                && words.get(1).in(text).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private static boolean isTerminator(String text, Span word) {
        char last = text.charAt(word.end() - 1);
        return last == '.' || last == '!' || last == '?' || last == '…' || last == '。' || last == '‽';
    }

    /** After the marks that close what the terminator ended: quotation marks, brackets, further terminators. */
    private static int closersEnd(String text, List<Span> words, int terminator) {
        int at = terminator + 1;
        while (at < words.size() && isCloser(text, words, at)) {
            at++;
        }
        return at;
    }

    private static boolean isCloser(String text, List<Span> words, int at) {
        Span word = words.get(at);
        boolean attached = words.get(at - 1).end() == word.start();
        char c = text.charAt(word.start());
        if (word.length() == 1 && isTerminator(text, word)) {
            return true;
        }
        if (word.length() > 2 || (word.length() == 2 && text.charAt(word.start() + 1) != c)) {
            return false;
        }
        return switch (c) {
            case ')', ']', '}', '”', '»' -> attached || c != '»';
            case '"', '\'', '’', '“' -> attached && !opensNext(text, words, at);
            default -> false;
        };
    }

    /** Whether a mark that may open or close stands close before the next word and so opens. */
    private static boolean opensNext(String text, List<Span> words, int at) {
        if (at + 1 >= words.size() || words.get(at + 1).start() > words.get(at).end()) {
            return false;
        }
        int next = text.codePointAt(words.get(at + 1).start());
        return Characters.isWordCharacter(next) && text.charAt(words.get(at).start()) == '“';
    }

    private boolean endsSentence(String text, List<Span> words, int start, int terminator, int next) {
        Span end = words.get(terminator);
        Span following = words.get(next);
        int begin = firstLetterWord(text, words, next);
        int c = text.codePointAt(words.get(begin).start());
        boolean apart = following.start() > words.get(next - 1).end();
        if (isDateLine(text, words, start, terminator)) {
            return true;
        }
        if (Character.isLowerCase(c) && !isCamel(text, words.get(begin))) {
            return false;
        }
        if (!apart) {
            return isGluedEnd(text, words, terminator, next, c);
        }
        if (end.length() == 1) {
            return !isListNumber(text, words, start, terminator);
        }
        return end.in(text).chars().allMatch(each -> each == '.')
                || abbreviationEnds(text, words, terminator, next, begin);
    }

    /** A full stop without a space after it ends a sentence only between a small letter or closer and a capital. */
    private static boolean isGluedEnd(String text, List<Span> words, int terminator, int next, int c) {
        if (!Character.isUpperCase(c)
                || terminator == 0
                || words.get(terminator).length() > 1) {
            return false;
        }
        int before = text.codePointBefore(words.get(terminator).start());
        return Character.isLowerCase(before) || Character.isDigit(before) || next > terminator + 1;
    }

    private boolean abbreviationEnds(String text, List<Span> words, int terminator, int next, int begin) {
        String word = words.get(terminator).in(text);
        if (next > terminator + 1) {
            return true;
        }
        Abbreviations.Kind kind = abbreviations.kindOf(word);
        if (kind == Abbreviations.Kind.TITLE || kind == Abbreviations.Kind.NUMBER || word.length() == 2) {
            return false;
        }
        return begin > next
                        && Characters.isDoubleQuote(text.charAt(words.get(next).start()))
                || abbreviations.beginsSentence(words.get(begin).in(text));
    }

    /** "1." or "a." at the start of a sentence numbers it. */
    private static boolean isListNumber(String text, List<Span> words, int start, int terminator) {
        if (terminator != start + 1 || text.charAt(words.get(terminator).start()) != '.') {
            return false;
        }
        Span number = words.get(start);
        return number.length() <= 2 && number.in(text).chars().allMatch(Character::isDigit);
    }

    private static boolean isCamel(String text, Span word) {
        return word.length() > 1 && Character.isUpperCase(text.charAt(word.start() + 1));
    }

    /** The next word that is not an opening mark; the last word if there is none within a few. */
    private static int firstLetterWord(String text, List<Span> words, int next) {
        int at = next;
        while (at + 1 < words.size()
                && at < next + 3
                && !Characters.isWordCharacter(text.codePointAt(words.get(at).start()))) {
            at++;
        }
        return at;
    }

    /** Cuts an overlong sentence after a semicolon, colon or comma, or where it must be. */
    private static void cutLong(String text, List<Span> words, int start, int end, List<Integer> ends) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = from + LONGEST;
            for (int i = from + LONGEST; i > from + SHORTEST_CUT; i--) {
                char c = text.charAt(words.get(i - 1).start());
                if (c == ';' || c == ',' || c == ':') {
                    cut = i;
                    break;
                }
            }
            ends.add(cut);
            from = cut;
        }
    }
}
