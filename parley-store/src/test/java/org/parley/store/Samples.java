package org.parley.store;

import java.time.LocalDate;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Outlet;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.EventReport;
import org.parley.finding.Evidence;
import org.parley.finding.Figure;
import org.parley.finding.Finding;
import org.parley.finding.Hop;
import org.parley.finding.Party;
import org.parley.finding.Realis;
import org.parley.finding.Source;
import org.parley.finding.Statement;
import org.parley.finding.Where;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;
import org.parley.reading.Attribution;
import org.parley.time.Basis;
import org.parley.time.Precision;
import org.parley.time.TimeAnchor;

/** An invented article with one finding of each kind, every field of them used. */
final class Samples {

    static final String TEXT =
            "Envoys of Borduria and Syldavia met in Klow on Tuesday. “At least 12 villagers” were hurt near "
                    + "Zlip, the mayor told Radio Klow \uD83D\uDD4A. Minister A. Ĕrt denied it.";
    static final TimeAnchor DATED = TimeAnchor.day(LocalDate.of(1938, 5, 4), Basis.INFERRED, "a Tuesday is yesterday");

    private Samples() {}

    static Article article(int number) {
        String name = "sample-" + number + ".txt";
        Outlet outlet = new Outlet("Klow Gazette");
        return new Article(
                Article.idOf(name, outlet, TEXT),
                name,
                "https://example.org/" + number,
                outlet,
                new Outlet("Klow News Agency"),
                "Envoys meet",
                LocalDate.of(1938, 5, 4),
                "en",
                TEXT,
                List.of(new Mark(Mark.Kind.MANGLED, new Span(1, 3), "broken letters")));
    }

    static Passage words(Article article, String words) {
        int start = article.text().indexOf(words);
        return article.passage(new Span(start, start + words.length()));
    }

    static List<Finding> findings(Article article) {
        return List.of(event(article), figure(article), statement(article));
    }

    static Evidence evidence(Article article, Source source, String words) {
        Hop radio = new Hop("Radio Klow", List.of(words(article, "Radio Klow")));
        return new Evidence(
                article.id(), DATED, source, List.of(radio), List.of(words(article, words)), true, "test/sample");
    }

    static EventReport event(Article article) {
        TimeAnchor when = new TimeAnchor(
                LocalDate.of(1938, 5, 3),
                LocalDate.of(1938, 5, 3),
                "08:20Z",
                Precision.MINUTE,
                Basis.RESOLVED,
                "Tuesday");
        Party envoys = new Party("envoys", "NORP", null, "envoy", "BD", List.of(words(article, "Envoys")));
        Party other = new Party("Syldavia", "LOC", "host", null, null, List.of());
        return new EventReport(
                evidence(article, Source.writer(), "Envoys of Borduria and Syldavia met in Klow on Tuesday."),
                when,
                where(article, "Klow", new Place("Klow", null, "", Double.NaN, Double.NaN, PlacePrecision.SEA, 0)),
                "CONSULT",
                "visit",
                Realis.ACTUAL,
                List.of(envoys),
                List.of(other),
                List.of(other),
                words(article, "met"),
                "ceasefire");
    }

    static Figure figure(Article article) {
        Source mayor = new Source(
                Source.Kind.UNNAMED, List.of(words(article, "the mayor")), "the mayor", "PER", "mayor", "SD");
        return new Figure(
                evidence(article, mayor, "“At least 12 villagers” were hurt near Zlip"),
                TimeAnchor.unknown("the text does not say"),
                where(article, "Zlip", new Place("Zlip", "12", "SD", 50.5, 20.25, PlacePrecision.LOCALITY, 900)),
                "injured",
                12L,
                null,
                true,
                false,
                false,
                true,
                words(article, "At least 12 villagers"),
                "villagers",
                "people");
    }

    static Statement statement(Article article) {
        Source minister = new Source(
                Source.Kind.NAMED, List.of(words(article, "Minister A. Ĕrt")), "A. Ĕrt", "PER", "minister", "BD");
        return new Statement(
                evidence(article, minister, "Minister A. Ĕrt denied it."),
                TimeAnchor.between(
                        LocalDate.of(1938, 5, 1), LocalDate.of(1938, 5, 31), Precision.MONTH, Basis.STATED, ""),
                null,
                List.of(words(article, "denied")),
                List.of(words(article, "it")),
                Attribution.Form.INDIRECT,
                "deny",
                figure(article).id());
    }

    private static Where where(Article article, String name, Place place) {
        return new Where(List.of(words(article, name)), name, place, place.precision());
    }
}
