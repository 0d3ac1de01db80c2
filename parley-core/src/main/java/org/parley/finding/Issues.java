package org.parley.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.lexicon.RuleFile;

/** The issues that parties take positions on ("ceasefire", "sanctions"), and the words that name them. Immutable, safe for many threads. */
public final class Issues {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final Issues ENGLISH = new Issues(RuleFile.read(Issues.class, "lang/en/issues.txt", 3));

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final PhraseTable<String> patterns = new PhraseTable<>();

    private Issues(RuleFile file) {
        for (RuleFile.Row row : file.rows()) {
            if (labels.put(row.field(0), row.field(1)) != null) {
                throw row.problem(0, "this issue already has a line");
            }
            if (row.list(2).isEmpty()) {
                throw row.problem(2, "an issue needs words that name it");
            }
            for (String pattern : row.list(2)) {
                add(row, pattern);
            }
            if (!in(row.example()).contains(row.field(0))) {
                throw row.problem(2, "the example does not show this issue: " + row.example());
            }
        }
    }

    private void add(RuleFile.Row row, String pattern) {
        try {
            patterns.add(pattern, row.field(0));
        } catch (IllegalArgumentException e) {
            throw row.problem(2, pattern + ": " + e.getMessage());
        }
    }

    /** The issues of English texts. */
    public static Issues english() {
        return ENGLISH;
    }

    /** Codes of the issues that the words name, in the order in which they are named, each once. */
    public List<String> in(String words) {
        List<String> folded = new ArrayList<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            folded.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(new LinkedHashSet<>(patterns.in(folded)));
    }

    /** All codes, in the order of the file. */
    public List<String> codes() {
        return List.copyOf(labels.keySet());
    }

    /** The words for an issue that people read ("No-fly zone"). */
    public Optional<String> label(String code) {
        return Optional.ofNullable(labels.get(code));
    }
}
