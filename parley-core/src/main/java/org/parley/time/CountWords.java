package org.parley.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** Tells a number that counts or names things ("2014 people", "flight 1999") from a year, as {@code count-words.txt} lists the words. */
final class CountWords {

    private static final Set<String> PREFIXES = Set.of("pre", "post", "mid");

    private final Map<String, Set<String>> words = new HashMap<>();

    CountWords() {
        for (RuleFile.Row row :
                RuleFile.read(CountWords.class, "lang/en/count-words.txt", 2).rows()) {
            words.computeIfAbsent(row.field(0), kind -> new HashSet<>()).add(row.field(1));
        }
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a plural behind a number ("2000 people") or the number's own rest says that it counts things. */
    boolean isCounted(List<TimeWord> words, int at) {
        TimeWord word = words.get(at);
        boolean goesOn = word.glued()
                && Set.of(",", ".", ":").contains(word.lower())
                && at + 1 < words.size()
                && words.get(at + 1).glued()
                && words.get(at + 1).isNumber();
        boolean measure = word.isWord() && (is("COUNTED", word.lower()) || isPlural(word));
        boolean joined = word.glued() && (word.isWord() || word.lower().equals("/"));
        return goesOn || measure || joined || word.lower().equals("%");
    }

    /** The same where no word before the number says that it is a year. */
    boolean isMeasured(List<TimeWord> words, int at) {
        return isCounted(words, at) || is("MEASURED", words.get(at).lower());
    }

    boolean isPlural(TimeWord word) {
        String lower = word.lower();
        return !word.capital()
                && word.isWord()
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !is("SINGULAR", lower);
    }

    /** Before a number: what makes it a count, a price, a part of another number or the name of a thing. */
    boolean isCounting(List<TimeWord> words, int at) {
        TimeWord word = words.get(at);
        boolean joined = at + 1 < words.size() && words.get(at + 1).glued();
        return is("COUNTING", word.lower()) && (word.isWord() || joined)
                || (joined && (word.isNumber() || word.lower().equals(",") || isHyphenOfName(words, at)));
    }

    /** "post-1945" says when; "A-1941" names a thing. */
    private static boolean isHyphenOfName(List<TimeWord> words, int at) {
        if (!words.get(at).lower().equals("-") || at == 0 || !words.get(at).glued()) {
            return false;
        }
        return !PREFIXES.contains(words.get(at - 1).lower());
    }
}
