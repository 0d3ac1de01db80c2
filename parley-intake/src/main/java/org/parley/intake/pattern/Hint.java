package org.parley.intake.pattern;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What any match of a pattern must hold: one of some words, a digit. Looking for that first is many times faster than
 * looking for the pattern at every place, and most patterns are in most texts not found.
 *
 * @param words with their letters {@linkplain #folded folded}; empty if the pattern does not show any
 * @param digit whether a match has a digit
 */
record Hint(List<String> words, boolean digit) {

    private static final int SHORTEST = 2;
    private static final String SYNTAX = "\\^$.|?*+()[]{}";

    Hint {
        words = List.copyOf(words);
    }

    static Hint of(String pattern) {
        return new Hint(words(pattern).orElse(List.of()), needsDigit(pattern));
    }

    /** Characters that a pattern without regard to case takes for the same are the same after this. */
    static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Whether each alternative of a pattern stands at the beginning of a text. */
    static boolean isAtStart(String pattern) {
        boolean all = pattern.startsWith("^");
        for (int at = 0; at < pattern.length() && all; at = elementEnd(pattern, at)) {
            all = pattern.charAt(at) != '|' || pattern.startsWith("^", at + 1);
        }
        return all;
    }

    /** A pattern without alternatives at its top, of which one part outside groups is digits. */
    private static boolean needsDigit(String pattern) {
        boolean found = false;
        for (int at = 0; at < pattern.length(); at = elementEnd(pattern, at)) {
            if (pattern.charAt(at) == '|') {
                return false;
            }
            int end = elementEnd(pattern, at);
            boolean digits = pattern.startsWith("\\d", at)
                    || (isPlainGroup(pattern, at) && needsDigit(inside(pattern, at, end)));
            found |= digits && !isOptional(pattern, end);
        }
        return found;
    }

    /** Of each alternative its rarest words; nothing if one of them shows none. */
    private static Optional<List<String>> words(String pattern) {
        Optional<List<String>> all = Optional.of(List.of());
        int start = 0;
        for (int at = 0;
                at <= pattern.length() && all.isPresent();
                at = at == pattern.length() ? at + 1 : elementEnd(pattern, at)) {
            if (at == pattern.length() || pattern.charAt(at) == '|') {
                Optional<List<String>> own = wordsOfSequence(pattern.substring(start, at));
                List<String> before = all.get();
                all = own.map(
                        more -> Stream.concat(before.stream(), more.stream()).toList());
                start = at + 1;
            }
        }
        return all;
    }

    private static Optional<List<String>> wordsOfSequence(String sequence) {
        Stream.Builder<List<String>> candidates = Stream.builder();
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < sequence.length(); at = elementEnd(sequence, at)) {
            int end = elementEnd(sequence, at);
            boolean repeated = end < sequence.length() && "?*+{".indexOf(sequence.charAt(end)) >= 0;
            if (isLiteral(sequence, at) && !repeated) {
                run.append(folded(sequence.charAt(end - 1)));
                continue;
            }
            candidates.add(List.of(run.toString()));
            run.setLength(0);
            if (!isOptional(sequence, end) && isPlainGroup(sequence, at)) {
                words(inside(sequence, at, end)).ifPresent(candidates::add);
            }
        }
        candidates.add(List.of(run.toString()));
        return candidates
                .build()
                .filter(words -> !words.isEmpty() && words.stream().allMatch(Hint::isRare))
                .max(Comparator.comparingInt(
                        words -> words.stream().mapToInt(String::length).min().orElse(0)));
    }

    /** Whether a character stands here for itself, perhaps behind a backslash. */
    static boolean isLiteral(String pattern, int at) {
        char c = pattern.charAt(at);
        boolean escaped = c == '\\' && at + 1 < pattern.length() && !Character.isLetterOrDigit(pattern.charAt(at + 1));
        return escaped || SYNTAX.indexOf(c) < 0;
    }

    private static boolean isRare(String word) {
        return word.length() >= SHORTEST
                || word.equals("@")
                || word.equals("+")
                || !word.isEmpty() && word.charAt(0) > 0x7F;
    }

    static boolean isPlainGroup(String pattern, int open) {
        if (pattern.charAt(open) != '(') {
            return false;
        }
        return pattern.startsWith("(?:", open) || pattern.startsWith("(?-i:", open) || !pattern.startsWith("(?", open);
    }

    static String inside(String pattern, int open, int end) {
        int from = pattern.startsWith("(?", open) ? pattern.indexOf(':', open) + 1 : open + 1;
        return pattern.substring(from, end - 1);
    }

    static boolean isOptional(String pattern, int at) {
        return pattern.startsWith("?", at) || pattern.startsWith("*", at) || pattern.startsWith("{0", at);
    }

    /** Where the element that begins here ends, without what says how often it is repeated. */
    static int elementEnd(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> Math.min(at + escapeLength(pattern, at), pattern.length());
            case '[' -> closing(pattern, at, ']');
            case '(' -> closing(pattern, at, ')');
            case '{' -> closing(pattern, at, '}');
            default -> at + 1;
        };
    }

    /** Characters given by their numbers are taken whole, so that their figures are no words. */
    private static int escapeLength(String pattern, int at) {
        return pattern.startsWith("\\u", at) ? 6 : pattern.startsWith("\\x", at) ? 4 : 2;
    }

    private static int closing(String pattern, int open, char close) {
        int at = open + 1;
        while (at < pattern.length() && pattern.charAt(at) != close) {
            boolean nests = close == ')' && (pattern.charAt(at) == '(' || pattern.charAt(at) == '[');
            at = nests || pattern.charAt(at) == '\\' ? elementEnd(pattern, at) : at + 1;
        }
        return Math.min(at + 1, pattern.length());
    }
}
