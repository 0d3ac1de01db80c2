package org.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.lexicon.RuleFile;

/** The news agencies by their names. Immutable. */
public final class Agencies {

    private static final Agencies KNOWN = new Agencies();

    private final Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Pattern anyName;

    private Agencies() {
        List<String> alternatives = new ArrayList<>();
        for (RuleFile.Row row :
                RuleFile.read(Agencies.class, "lang/en/agencies.txt", 2).rows()) {
            List<String> names = new ArrayList<>(List.of(row.field(0)));
            names.addAll(row.list(1));
            names.forEach(name -> byName.put(name, row.field(0)));
            alternatives.addAll(names);
        }
        alternatives.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
        anyName = Pattern.compile("\\b(?:"
                + String.join("|", alternatives.stream().map(Pattern::quote).toList()) + ")\\b");
    }

    /** Those that Parley knows. */
    public static Agencies known() {
        return KNOWN;
    }

    /** The agency of this name. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name.strip()));
    }

    /** The agencies that the words name, each once, sorted. */
    public List<String> namedIn(String words) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = anyName.matcher(words);
        while (matcher.find()) {
            named(matcher.group()).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
