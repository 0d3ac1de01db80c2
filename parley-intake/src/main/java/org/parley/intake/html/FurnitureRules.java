package org.parley.intake.html;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.parley.intake.pattern.Cue;
import org.parley.intake.pattern.Sieve;
import org.parley.lexicon.RuleFile;

/** Knows the words of page furniture in several languages. Safe for many threads. */
final class FurnitureRules {

    /** What a short piece of text can be by its words. */
    enum What {
        DROP,
        NOTICE,
        TEASER,
        POINTER,
        END,
        CAPTION,
        CREDIT,
        APPEAL,
        BYLINE,
        STAMP
    }

    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "it", "pl", "pt", "nl");
    private static final int LONGEST = 400;
    private static final int LONGEST_NOTICE = 2000;
    private static final int LONGEST_STAMP = 90;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+");

    private final Sieve<Rule> sieve;
    private final Set<String> stampWords = new HashSet<>();

    /** A pattern, and what a text is that has it. */
    record Rule(What what, Cue cue) {}

    FurnitureRules() {
        Map<Rule, RuleFile.Row> rows = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            RuleFile.read(FurnitureRules.class, "lang/" + language + "/furniture.txt", 2)
                    .rows()
                    .forEach(row -> add(row, rows));
            calendar(Locale.forLanguageTag(language));
        }
        sieve = new Sieve<>(List.copyOf(rows.keySet()), Rule::cue);
        rows.forEach((rule, row) -> {
            if (!sieve.mayBeIn(row.example()).contains(rule) || !rule.cue().isIn(row.example())) {
                throw row.problem(1, "does not match its example");
            }
        });
    }

    private void add(RuleFile.Row row, Map<Rule, RuleFile.Row> rows) {
        What what = What.valueOf(row.field(0).toUpperCase(Locale.ROOT));
        if (what == What.STAMP) {
            stampWords.addAll(List.of(row.field(1).split(" ")));
            if (!isStamp(row.example()) && row.example().chars().noneMatch(Character::isDigit)) {
                throw row.problem(2, "is no date");
            }
            return;
        }
        try {
            Pattern pattern =
                    Pattern.compile(row.field(1).replace('¦', '|'), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            rows.put(new Rule(what, new Cue(pattern)), row);
        } catch (PatternSyntaxException e) {
            throw row.problem(1, e.getDescription());
        }
    }

    private void calendar(Locale locale) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
            for (Month month : Month.values()) {
                stampWords.add(plain(month.getDisplayName(style, locale)));
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                stampWords.add(plain(day.getDisplayName(style, locale)));
            }
        }
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    boolean is(What what, Piece piece) {
        String text = piece.text;
        if (text.length() > (what == What.NOTICE ? LONGEST_NOTICE : LONGEST)) {
            return false;
        }
        for (Rule rule : mayHold(piece)) {
            if (rule.what() == what && rule.cue().isIn(text)) {
                return true;
            }
        }
        return false;
    }

    /** Many questions are asked about one piece, and few rules can hold for it. */
    private List<Rule> mayHold(Piece piece) {
        @Nullable List<Rule> known = piece.mayHold;
        if (known == null) {
            known = sieve.mayBeIn(piece.text);
            piece.mayHold = known;
        }
        return known;
    }

    /** Whether the text is a date or a time of day and nothing else. */
    boolean isStamp(String text) {
        if (text.length() > LONGEST_STAMP) {
            return false;
        }
        boolean digit = false;
        for (String word : NO_WORD.split(text)) {
            String plain = plain(word);
            if (plain.isEmpty()) {
                continue;
            }
            boolean number = Character.isDigit(plain.charAt(0));
            digit |= number;
            if (!number && !stampWords.contains(plain) && !stampWords.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return digit
                && text.chars().anyMatch(c -> c == ':' || c == '.' || c == '/' || c == '-' || Character.isLetter(c));
    }
}
