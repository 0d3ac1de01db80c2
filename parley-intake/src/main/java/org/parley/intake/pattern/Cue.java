package org.parley.intake.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that is looked for in many texts. Immutable. */
public final class Cue {

    private final Pattern pattern;
    private final Hint hint;
    private final boolean atStart;
    private final @Nullable FirstLetters first;

    public Cue(Pattern pattern) {
        this.pattern = pattern;
        this.hint = Hint.of(pattern.pattern());
        this.atStart = (pattern.flags() & Pattern.MULTILINE) == 0 && Hint.isAtStart(pattern.pattern());
        boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
        this.first = FirstLetters.of(pattern.pattern(), anyCase).orElse(null);
    }

    /** Whether it is found in a text. */
    public boolean isIn(CharSequence text) {
        return in(text).find();
    }

    /** To look for the places where it is. */
    public Search in(CharSequence text) {
        return new Search(text);
    }

    /** To look for the places where it is within a part of a text, as if that were all. */
    public Matcher within(CharSequence text, int start, int end) {
        return pattern.matcher(text).region(start, end);
    }

    /** What any of its matches must hold. */
    Hint hint() {
        return hint;
    }

    /**
     * One search through a text. Finds what {@link Matcher#find} finds, but tries a cue that can stand at the beginning
     * only nowhere else, and any other only where a letter stands that it can begin with.
     */
    public final class Search {

        private final CharSequence text;
        private final Matcher matcher;
        private int from;

        private Search(CharSequence text) {
            this.text = text;
            this.matcher = pattern.matcher(text);
            if (first != null) {
                matcher.useTransparentBounds(true).useAnchoringBounds(false);
            }
        }

        /** Whether there is a next place. */
        public boolean find() {
            if (atStart) {
                boolean found = from == 0 && matcher.lookingAt();
                from = 1;
                return found;
            }
            return first == null ? matcher.find() : find(first);
        }

        /** Whether there is a place from here on. */
        public boolean find(int start) {
            from = start;
            return atStart || first != null ? find() : matcher.find(start);
        }

        private boolean find(FirstLetters letters) {
            for (int at = from; at < text.length(); at++) {
                if (letters.mayBeAt(text, at)
                        && matcher.region(at, text.length()).lookingAt()) {
                    from = Math.max(matcher.end(), at + 1);
                    return true;
                }
            }
            from = text.length();
            return false;
        }

        public int start() {
            return matcher.start();
        }

        public int end() {
            return matcher.end();
        }
    }
}
