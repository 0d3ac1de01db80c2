package org.parley.intake.html.metadata;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.lexicon.RuleFile;

/** The names of the months in many languages. Immutable. */
final class MonthNames {

    private static final LocalDate EXAMPLE = LocalDate.of(2024, 3, 6);
    private static final int MONTHS = 12;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
    private final Map<String, Integer> common = new HashMap<>();

    private MonthNames(List<RuleFile.Row> rows) {
        for (RuleFile.Row row : rows) {
            Map<String, Integer> own = new HashMap<>();
            for (int month = 1; month <= MONTHS; month++) {
                for (String name : row.list(month)) {
                    own.putIfAbsent(fold(name), month);
                    common.putIfAbsent(fold(name), month);
                }
            }
            byLanguage.put(row.field(0), own);
        }
    }

    /** Reads the table and tries each line on its own example. */
    static MonthNames load() {
        List<RuleFile.Row> rows =
                RuleFile.read(MonthNames.class, "lang/months.txt", MONTHS + 1).rows();
        MonthNames names = new MonthNames(rows);
        DateScanner scanner = new DateScanner(names);
        for (RuleFile.Row row : rows) {
            List<FoundDate> found = scanner.find(row.example(), new Reading(row.field(0), true));
            if (found.size() != 1 || !found.get(0).day().equals(EXAMPLE)) {
                throw row.problem(MONTHS, "the example is not read as " + EXAMPLE);
            }
        }
        return names;
    }

    /** The month of that name in the page's language, else in any; 0 if it is none. */
    int month(String word, String language) {
        String folded = fold(word);
        Integer own = byLanguage.getOrDefault(language, Map.of()).get(folded);
        return own != null ? own : common.getOrDefault(folded, 0);
    }

    /** In small letters, without accents. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return lower;
    }
}
