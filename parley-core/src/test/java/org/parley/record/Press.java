package org.parley.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Outlet;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.EventReport;
import org.parley.finding.Evidence;
import org.parley.finding.Figure;
import org.parley.finding.Finding;
import org.parley.finding.Party;
import org.parley.finding.Realis;
import org.parley.finding.Source;
import org.parley.finding.Statement;
import org.parley.finding.Where;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;
import org.parley.reading.Attribution;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;

/**
 * One invented article and its findings, written down in a line each. Who is written as "Ann Berg/PER/BD": name, type
 * and country; a name in lower case is a description; "" is the writer.
 */
public final class Press {

    /** The two countries of these tests, and their towns. */
    public static final Gazetteer GAZETTEER = new Gazetteer() {
        private final Map<String, CountryWord> words = Map.of(
                "borduria", new CountryWord("BD", "Borduria", CountryWord.Kind.NAME),
                "bordurian", new CountryWord("BD", "Borduria", CountryWord.Kind.DEMONYM),
                "szohod", new CountryWord("BD", "Borduria", CountryWord.Kind.CAPITAL),
                "syldavia", new CountryWord("SY", "Syldavia", CountryWord.Kind.NAME),
                "syldavian", new CountryWord("SY", "Syldavia", CountryWord.Kind.DEMONYM),
                "klow", new CountryWord("SY", "Syldavia", CountryWord.Kind.CAPITAL));

        @Override
        public List<Place> named(String name) {
            return List.of();
        }

        @Override
        public Optional<CountryWord> countryWord(String word) {
            return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
        }

        @Override
        public Optional<String> countryName(String code) {
            return words.values().stream()
                    .filter(word -> word.code().equals(code))
                    .map(CountryWord::countryName)
                    .findFirst();
        }

        @Override
        public Optional<String> countryAdjective(String code) {
            return Optional.empty();
        }
    };

    private final Article article;
    private final TimeAnchor dated;
    private final List<Finding> findings = new ArrayList<>();

    private Press(Article article, TimeAnchor dated) {
        this.article = article;
        this.dated = dated;
    }

    public static Press of(String outlet, String day, String text, Mark... marks) {
        Outlet from = new Outlet(outlet);
        String name = outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + day + ".txt";
        Article article = new Article(
                Article.idOf(name, from, text), name, null, from, from, "", null, "en", text, List.of(marks));
        return new Press(article, on(day));
    }

    /** A view of all of them, recorded in the order given. */
    public static View view(List<Press> all) {
        try (RecordStore store = new InMemoryRecordStore()) {
            all.forEach(press -> store.add(press.article, press.dated, press.findings, Instant.EPOCH));
            return store.view();
        }
    }

    public Article article() {
        return article;
    }

    public TimeAnchor dated() {
        return dated;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** @param code type, mode and realis ("CONSULT/visit planned") */
    public Press event(
            String code, String trigger, List<String> actors, String day, @Nullable String place, String source) {
        String[] parts = code.split("[/ ]", -1);
        Passage words = words(trigger);
        findings.add(new EventReport(
                evidence(words, source, false),
                on(day),
                where(place),
                parts[0],
                parts[1],
                Realis.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                actors.stream().map(Press::party).toList(),
                List.of(),
                List.of(),
                words,
                null));
        return this;
    }

    public Press statement(String act, String content, String source) {
        return statement(act, "", content, source);
    }

    /** A statement whose cue is known; "" for none. */
    public Press statement(String act, String cue, String content, String source) {
        Passage words = words(content);
        List<Passage> cues = cue.isEmpty() ? List.of() : List.of(words(cue));
        Attribution.Form form = content.startsWith("“") ? Attribution.Form.DIRECT : Attribution.Form.INDIRECT;
        findings.add(new Statement(evidence(words, source, false), dated, null, cues, List.of(words), form, act, null));
        return this;
    }

    /** @param bounds "35-", "-180", "12-12" */
    public Press figure(
            String measure, String words, String bounds, String population, String day, String place, String source) {
        Passage passage = words(words);
        String[] ends = bounds.split("-", -1);
        boolean running = measure.endsWith("*");
        findings.add(new Figure(
                evidence(passage, source, false),
                on(day),
                where(place),
                measure.replace("*", ""),
                ends[0].isEmpty() ? null : Long.valueOf(ends[0]),
                ends[1].isEmpty() ? null : Long.valueOf(ends[1]),
                false,
                false,
                false,
                running,
                passage,
                population,
                "people"));
        return this;
    }

    private Evidence evidence(Passage words, String source, boolean unverified) {
        Source who = Source.writer();
        if (!source.isEmpty()) {
            Party party = party(source);
            boolean named = Character.isUpperCase(party.name().charAt(0));
            who = new Source(
                    named ? Source.Kind.NAMED : Source.Kind.UNNAMED,
                    List.of(),
                    party.name(),
                    party.type(),
                    null,
                    party.country());
        }
        return new Evidence(article.id(), dated, who, List.of(), List.of(words), unverified, "test");
    }

    private static Party party(String written) {
        String[] parts = written.split("/", -1);
        String type = parts.length > 1 ? parts[1] : "";
        String country = parts.length > 2 ? parts[2] : null;
        return new Party(parts[0], type, null, null, country, List.of());
    }

    private static TimeAnchor on(String day) {
        return day.isEmpty() ? TimeAnchor.unknown("not said") : TimeAnchor.day(LocalDate.parse(day), Basis.STATED, "");
    }

    private static @Nullable Where where(@Nullable String place) {
        if (place == null || place.isEmpty()) {
            return null;
        }
        boolean country = place.equals("Borduria") || place.equals("Syldavia");
        PlacePrecision precision = country ? PlacePrecision.COUNTRY : PlacePrecision.LOCALITY;
        String code = place.equals("Borduria") ? "BD" : "SY";
        return new Where(List.of(), place, new Place(place, null, code, 0, 0, precision, 0), precision);
    }

    private Passage words(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the article: " + words);
        }
        return article.passage(new Span(start, start + words.length()));
    }
}
