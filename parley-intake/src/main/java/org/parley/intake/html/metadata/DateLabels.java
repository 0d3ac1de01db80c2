package org.parley.intake.html.metadata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.lexicon.RuleFile;

/** Tells by the words right before a date what the date is of. Immutable. */
final class DateLabels {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}'’]+");

    /** Weekdays and words such as "am" may stand between label and date. */
    private static final Pattern TAIL = Pattern.compile("[^\\p{L}\\p{N}]*$");

    /** What a date is of. */
    enum Label {
        PUBLISHED,
        UPDATED,
        /** Something else than the page. */
        OTHER
    }

    private final Map<String, Label> labels = new HashMap<>();

    private DateLabels() {
        for (RuleFile.Row row :
                RuleFile.read(DateLabels.class, "lang/date-labels.txt", 3).rows()) {
            Label label = Label.valueOf(row.field(1).toUpperCase(Locale.ROOT));
            labels.put(key(row.field(2)), label);
            int digit = firstDigit(row.example());
            if (before(row.example().substring(0, digit)).filter(label::equals).isEmpty()) {
                throw row.problem(2, "the rule does not find its own example");
            }
        }
    }

    private static int firstDigit(String example) {
        int at = 0;
        while (at < example.length() && !Character.isDigit(example.charAt(at))) {
            at++;
        }
        return example.startsWith("March", Math.max(0, at - 6)) ? at - 6 : at;
    }

    static DateLabels load() {
        return new DateLabels();
    }

    private static String key(String words) {
        StringBuilder key = new StringBuilder();
        Matcher matcher = WORDS.matcher(MonthNames.fold(words));
        while (matcher.find()) {
            key.append(key.isEmpty() ? "" : " ").append(matcher.group().replace('’', '\''));
        }
        return key.toString();
    }

    /** What the words that end right before a date say of it; a weekday between them does not matter. */
    Optional<Label> before(String words) {
        String near = words.substring(Math.max(0, words.length() - LONGEST));
        String end = TAIL.matcher(near).replaceFirst("");
        String[] parts = key(end).split(" ");
        for (int skipped = 0; skipped <= Math.min(1, parts.length - 1); skipped++) {
            int last = parts.length - skipped;
            for (int count = Math.min(MOST_WORDS, last); count > 0; count--) {
                String phrase = String.join(" ", Arrays.copyOfRange(parts, last - count, last));
                if (labels.containsKey(phrase) && (skipped == 0 || count > 1 || last == 1)) {
                    return Optional.ofNullable(labels.get(phrase));
                }
            }
        }
        return Optional.empty();
    }
}
