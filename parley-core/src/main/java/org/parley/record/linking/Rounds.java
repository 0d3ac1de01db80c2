package org.parley.record.linking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.lexicon.RuleFile;

/** Numbers of rounds in a series of talks: "a third round", "the 3rd round". */
public final class Rounds {

    private static final Pattern ROUND =
            Pattern.compile("(?i)\\b(\\p{L}{1,9}|\\d{1,3}(?:st|nd|rd|th))[\\s\\u00A0-]{1,3}rounds?\\b");
    private static final Map<String, Integer> ORDINALS = ordinals();

    private Rounds() {}

    /** The number of the round that the trigger belongs to: the one nearest to it in its sentence; 0 if none. */
    public static int of(Report report) {
        Passage sentence = report.sentence();
        Span trigger = report.event().trigger().span();
        Matcher matcher = ROUND.matcher(sentence.exact());
        int nearest = Integer.MAX_VALUE;
        int number = 0;
        while (matcher.find()) {
            int value = value(matcher.group(1));
            int start = sentence.span().start() + matcher.start();
            int end = sentence.span().start() + matcher.end();
            int distance = Math.max(0, Math.max(start - trigger.end(), trigger.start() - end));
            if (value > 0 && distance < nearest) {
                nearest = distance;
                number = value;
            }
        }
        return number;
    }

    private static int value(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isDigit(lower.charAt(0))
                ? Integer.parseInt(lower.substring(0, lower.length() - 2))
                : ORDINALS.getOrDefault(lower, 0);
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> ordinals = new HashMap<>();
        for (RuleFile.Row row :
                RuleFile.read(Rounds.class, "lang/en/ordinals.txt", 2).rows()) {
            ordinals.put(row.field(0), Integer.parseInt(row.field(1)));
        }
        return Map.copyOf(ordinals);
    }
}
