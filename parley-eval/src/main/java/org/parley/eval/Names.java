package org.parley.eval;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares names as the gold's scorer does: without case and diacritics, by their last word. */
final class Names {

    private Names() {}

    static List<String> words(String name) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK
                        && Character.getType(c) != Character.ENCLOSING_MARK
                        && Character.getType(c) != Character.COMBINING_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        String spaced = plain.toString()
                .replace("yy", "y")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return spaced.isEmpty() ? List.of() : Arrays.asList(spaced.split(" "));
    }

    /** Whether both name one person or body: equal, or the last word equal and one's words within the other's. */
    static boolean same(String a, String b) {
        List<String> left = words(a);
        List<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        if (left.equals(right)) {
            return true;
        }
        Set<String> leftSet = new HashSet<>(left);
        Set<String> rightSet = new HashSet<>(right);
        return left.get(left.size() - 1).equals(right.get(right.size() - 1))
                && (leftSet.containsAll(rightSet) || rightSet.containsAll(leftSet));
    }

    static boolean share(String a, String b) {
        return words(a).stream().anyMatch(new HashSet<>(words(b))::contains);
    }
}
