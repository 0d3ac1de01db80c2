package org.parley.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.briefing.Briefing.Said;
import org.parley.briefing.Citation;

/** Turns statements into what is shown of them, and into the filters that find among them. */
final class Statements {

    private final Items items;
    private final DateWords dates;
    private final Map<String, String> names = new HashMap<>();
    private final Choices speakers = new Choices("s");
    private final Choices sides = new Choices("p");
    private final Choices acts = new Choices("a");
    private final Choices forms = new Choices("f");
    private final Choices issues = new Choices("i");
    private final Choices articles = new Choices("t");

    Statements(Items items, DateWords dates) {
        this.items = items;
        this.dates = dates;
    }

    /** All statements, oldest first, the undated ones last. */
    List<StatementView> views(List<Said> statements) {
        statements.forEach(said -> names.put(said.id(), said.speaker()));
        return statements.stream()
                .sorted(Comparator.comparing(Statements::sortDay))
                .map(this::view)
                .toList();
    }

    List<StatementView.Filter> filters() {
        List<StatementView.Filter> filters = new ArrayList<>();
        filters.add(speakers.filter("speaker", "Everyone"));
        filters.add(sides.filter("side", "All sides"));
        filters.add(acts.filter("act", "All acts"));
        filters.add(issues.filter("issue", "All issues"));
        filters.add(articles.filter("article", "All articles"));
        filters.add(forms.filter("form", "Any form"));
        filters.removeIf(filter -> filter.choices().isEmpty());
        return List.copyOf(filters);
    }

    private static LocalDate sortDay(Said said) {
        LocalDate first = said.when().first();
        LocalDate last = said.when().last();
        return first != null ? first : last != null ? last : LocalDate.MAX;
    }

    private StatementView view(Said said) {
        LocalDate last = said.when().last();
        LocalDate first = said.when().first();
        return new StatementView(
                said.id(),
                keys(said),
                first != null ? first.toString() : last == null ? "" : last.toString(),
                last != null ? last.toString() : first == null ? "" : first.toString(),
                dates.when(said.when()),
                said.speaker(),
                role(said),
                String.join(", ", said.through()),
                Acts.words(said.act()),
                said.form(),
                said.issues(),
                said.answers(),
                names.getOrDefault(said.answers(), ""),
                items.view(said.item()));
    }

    private static String role(Said said) {
        if (said.side().isEmpty()
                || said.side().equals(said.speaker())
                || said.role().contains(said.side())) {
            return said.role();
        }
        return said.role().isEmpty() ? said.side() : said.role() + ", " + said.side();
    }

    private String keys(Said said) {
        List<String> keys = new ArrayList<>();
        keys.add(speakers.key(said.speaker()));
        keys.add(sides.key(said.side()));
        keys.add(acts.key(Acts.words(said.act())));
        keys.add(forms.key(said.form()));
        said.issues().forEach(issue -> keys.add(issues.key(issue)));
        Set<String> labels = new LinkedHashSet<>();
        said.item().citations().stream().map(Citation::label).forEach(labels::add);
        labels.forEach(label -> keys.add(articles.key(label)));
        keys.removeIf(String::isEmpty);
        return String.join(" ", keys);
    }

    /** The values of one filter, counted as they come. */
    private static final class Choices {

        private final String prefix;
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final Map<String, Integer> counts = new TreeMap<>();

        Choices(String prefix) {
            this.prefix = prefix;
        }

        String key(String value) {
            if (value.isBlank()) {
                return "";
            }
            counts.merge(value, 1, Integer::sum);
            return prefix + numbers.computeIfAbsent(value, unseen -> numbers.size());
        }

        StatementView.Filter filter(String name, String all) {
            List<StatementView.Choice> choices = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(entry -> new StatementView.Choice(
                            prefix + numbers.get(entry.getKey()),
                            entry.getKey() + " (" + Counts.number(entry.getValue()) + ")"))
                    .toList();
            return new StatementView.Filter(name, all, choices);
        }
    }
}
