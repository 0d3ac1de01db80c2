package org.parley.app.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.article.Passage;
import org.parley.finding.EventReport;
import org.parley.finding.Figure;
import org.parley.finding.Finding;
import org.parley.finding.Hop;
import org.parley.finding.Party;
import org.parley.finding.Source;
import org.parley.finding.Statement;

/** One line of an example: the keys it names are checked, the others are free. */
record ExpectedFinding(String kind, String code, Map<String, String> keys) {

    static ExpectedFinding parse(String line) {
        String[] parts = line.split("\\|");
        String[] head = parts[0].strip().split("\\s+", 2);
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split(":", 2);
            keys.put(pair[0].strip(), pair.length < 2 ? "" : pair[1].strip());
        }
        return new ExpectedFinding(head[0], head.length < 2 ? "" : head[1], keys);
    }

    boolean matches(Finding finding) {
        Map<String, String> found = keysOf(finding);
        return kind.equals(found.get("kind"))
                && code.equals(found.get("code"))
                && keys.entrySet().stream().allMatch(key -> agrees(key.getKey(), key.getValue(), found));
    }

    private static boolean agrees(String key, String expected, Map<String, String> found) {
        if (!found.containsKey(key)) {
            throw new IllegalArgumentException("no such key: " + key + "; there are " + found.keySet());
        }
        String value = found.get(key);
        return switch (key) {
            case "flags" -> List.of(value.split(" ")).containsAll(List.of(expected.split("\\s+")));
            case "where" ->
                value.toLowerCase(Locale.ROOT).contains(expected.toLowerCase(Locale.ROOT))
                        && !value.isEmpty() == !expected.isEmpty();
            default -> value.equals(expected);
        };
    }

    /** Everything an example can name, of one finding, as the words of the format. */
    static Map<String, String> keysOf(Finding finding) {
        Map<String, String> keys = new LinkedHashMap<>();
        Source source = finding.evidence().source();
        keys.put("when", finding.when().edtf());
        keys.put("where", finding.place().map(where -> where.name()).orElse(""));
        keys.put("via", finding.evidence().via().stream().map(Hop::name).collect(Collectors.joining("; ")));
        keys.put("evidence", words(finding.evidence().passages()));
        finding.match(
                statement -> putStatement(keys, statement, source),
                event -> putEvent(keys, event, source),
                figure -> putFigure(keys, figure, source));
        return keys;
    }

    private static boolean putStatement(Map<String, String> keys, Statement statement, Source source) {
        keys.put("kind", "statement");
        keys.put("code", statement.act());
        keys.put("source", source.name());
        keys.put("role", source.role() == null ? "" : source.role());
        keys.put("country", source.country() == null ? "" : source.country());
        keys.put("unnamed", Boolean.toString(source.kind() == Source.Kind.UNNAMED));
        keys.put("words", words(source.words()));
        keys.put("cue", words(statement.cue()));
        keys.put("content", words(statement.content()));
        keys.put("form", statement.form().code());
        keys.put("answers", statement.answers() == null ? "" : "yes");
        keys.put("flags", statement.evidence().unverified() ? "unverified" : "");
        return true;
    }

    private static boolean putEvent(Map<String, String> keys, EventReport event, Source source) {
        keys.put("kind", "event");
        keys.put(
                "code",
                event.type() + (event.mode().isEmpty() ? "" : "/" + event.mode()) + " "
                        + event.realis().code());
        keys.put("actors", names(event.actors()));
        keys.put("recipients", names(event.recipients()));
        keys.put(
                "others",
                event.others().stream()
                        .map(party -> party.capacity() + " " + party.name())
                        .collect(Collectors.joining("; ")));
        keys.put("trigger", event.trigger().exact());
        keys.put("holder", source.name());
        keys.put("issue", event.issue() == null ? "" : event.issue());
        keys.put("flags", event.evidence().unverified() ? "unverified" : "");
        keys.put("announced", event.announced() == null ? "" : event.announced().edtf());
        return true;
    }

    private static boolean putFigure(Map<String, String> keys, Figure figure, Source source) {
        keys.put("kind", "figure");
        keys.put("code", figure.measure());
        keys.put("low", figure.low() == null ? "-" : figure.low().toString());
        keys.put("high", figure.high() == null ? "-" : figure.high().toString());
        keys.put("words", figure.words().exact());
        keys.put("population", figure.population());
        keys.put("unit", figure.unit());
        keys.put("holder", source.name());
        keys.put(
                "flags",
                String.join(
                        " ",
                        figure.strict() ? "strict" : "",
                        figure.approx() ? "approx" : "",
                        figure.vague() ? "vague" : "",
                        figure.running() ? "running" : "",
                        figure.evidence().unverified() ? "unverified" : ""));
        return true;
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    private static String words(List<Passage> passages) {
        return passages.stream().map(Passage::exact).collect(Collectors.joining(" ... "));
    }
}
