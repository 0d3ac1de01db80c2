package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ArticleReader;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.eval.GeoCorpus.Annotated;
import org.parley.eval.GeoCorpus.Toponym;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.place.CountryWord;
import org.parley.place.Filing;
import org.parley.place.Place;
import org.parley.place.PlaceName;
import org.parley.reader.OnnxLanguageModel;
import org.parley.reading.LanguageModel;
import org.parley.reading.Reading;

/**
 * Names of places and where they lie, against LGL, TR-News or GeoVirus. A name is found where one of the reading's overlaps it. The headline counts every
 * name of a place, whatever it stands for ("Ankara denied it" and "Bank of Ghana" are names of places that the reading knows to be no places); of
 * the gold it leaves out, neither right nor wrong, names without coordinates (streets, buildings) and words for peoples ("Georgian").
 * "as annotated" counts those too, and so everything that the reading does not mark on purpose as missed.
 */
final class GeoSuite {

    private static final double NEAR_KM = 161;
    private static final int CONTEXT = 40;

    private final PrintStream out;
    private final boolean errors;
    private final Part part;

    private final WorldGazetteer gazetteer = new WorldGazetteer();
    private final Score names = new Score();
    private final Score annotated = new Score();
    private final Score places = new Score();
    private final List<Double> distances = new ArrayList<>();
    private int unresolved;

    GeoSuite(PrintStream out, List<String> arguments) {
        this.out = out;
        this.errors = arguments.contains("--errors");
        this.part = Part.of(arguments);
    }

    Map<String, Object> run(Path file) {
        try (OnnxLanguageModel model = new OnnxLanguageModel()) {
            return run(file, model);
        }
    }

    Map<String, Object> run(Path file, LanguageModel model) {
        List<Annotated> chosen = chosen(GeoCorpus.read(file));
        List<Article> articles = chosen.stream().map(Annotated::article).toList();
        List<Reading> readings = new ArticleReader(model, gazetteer).read(articles);
        for (int i = 0; i < chosen.size(); i++) {
            compare(chosen.get(i), readings.get(i).placeNames());
        }
        return report(articles.size());
    }

    /** Articles of one outlet tell of the same towns, so they stay on one side. */
    List<Annotated> chosen(List<Annotated> all) {
        Map<String, Integer> outlets = new HashMap<>();
        List<Annotated> chosen = new ArrayList<>();
        for (Annotated each : all) {
            Outlet outlet = each.article().outlet();
            String key = outlet.equals(Outlet.UNKNOWN) ? each.article().name() : outlet.name();
            int number = outlets.computeIfAbsent(key, name -> outlets.size());
            if (part.takes(number)) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    void compare(Annotated gold, List<PlaceName> all) {
        String text = gold.article().text();
        Set<PlaceName> right = new HashSet<>();
        Set<PlaceName> neither = new HashSet<>();
        int matched = 0;
        int counted = 0;
        int matchedAll = 0;
        int literal = 0;
        for (Toponym toponym : gold.toponyms()) {
            boolean counts = toponym.latitude() != null && !isPeople(toponym.words());
            List<PlaceName> found = overlapping(all, toponym.span());
            (counts ? right : neither).addAll(found);
            matchedAll += found.isEmpty() ? 0 : 1;
            counted += counts ? 1 : 0;
            if (counts && found.isEmpty()) {
                tell("MISSED", toponym.words(), text, toponym.span(), "");
            } else if (counts) {
                matched++;
                literal += found.stream().anyMatch(each -> each.use() == PlaceName.Use.WHERE) ? 1 : 0;
                distance(toponym, best(found, toponym.span()), text);
            }
        }
        neither.removeAll(right);
        for (PlaceName name : all) {
            if (!right.contains(name) && !neither.contains(name)) {
                tell("EXTRA", name.words(), text, name.span(), name.use().code());
            }
        }
        names.addSides(right.size(), all.size() - neither.size(), matched, counted);
        annotated.addSides(
                right.size() + neither.size(),
                all.size(),
                matchedAll,
                gold.toponyms().size());
        int where = count(all, null);
        places.addSides(count(all, right), where - count(all, neither), literal, counted);
    }

    private static int count(List<PlaceName> names, @Nullable Set<PlaceName> among) {
        return (int) names.stream()
                .filter(name -> name.use() == PlaceName.Use.WHERE && (among == null || among.contains(name)))
                .count();
    }

    private boolean isPeople(String words) {
        return gazetteer
                .countryWord(words)
                .filter(word -> word.kind() == CountryWord.Kind.DEMONYM)
                .isPresent();
    }

    private static List<PlaceName> overlapping(List<PlaceName> names, Span span) {
        return names.stream().filter(name -> name.span().overlaps(span)).toList();
    }

    /** The name that shares most characters with the gold's. */
    private static PlaceName best(List<PlaceName> found, Span span) {
        return found.stream()
                .max((a, b) -> Integer.compare(shared(a.span(), span), shared(b.span(), span)))
                .orElseThrow();
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private void distance(Toponym toponym, PlaceName name, String text) {
        Place place = name.place();
        double latitude = toponym.latitude() == null ? Double.NaN : toponym.latitude();
        double longitude = toponym.longitude() == null ? Double.NaN : toponym.longitude();
        Filing filing = place == null ? Filing.NONE : place.filing();
        double km = Filing.kilometres(latitude, longitude, filing.centreLatitude(), filing.centreLongitude());
        unresolved += Double.isNaN(km) ? 1 : 0;
        distances.add(Double.isNaN(km) ? Double.POSITIVE_INFINITY : km);
        if (Double.isNaN(km) || km > NEAR_KM) {
            String meant = place == null
                    ? "not resolved"
                    : place.name() + ", " + filing.province() + ", " + place.country() + ", " + Math.round(km) + " km";
            tell("FAR", name.words(), text, name.span(), meant);
        }
    }

    private void tell(String kind, String words, String text, Span span, String more) {
        if (errors) {
            int from = Math.max(0, span.start() - CONTEXT);
            int to = Math.min(text.length(), span.end() + CONTEXT);
            out.println(kind + "\t" + words + "\t" + more + "\t"
                    + text.substring(from, to).replaceAll("\\s+", " "));
        }
    }

    Map<String, Object> report(int articles) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", articles);
        figures.put("names", names.figures());
        figures.put("as_annotated", annotated.figures());
        figures.put("places_only", places.figures());
        List<Double> sorted = distances.stream().sorted().toList();
        long near = sorted.stream().filter(km -> km <= NEAR_KM).count();
        figures.put("within_161_km", Score.percent(sorted.isEmpty() ? 0 : (double) near / sorted.size()));
        figures.put("not_resolved", Score.percent(sorted.isEmpty() ? 0 : (double) unresolved / sorted.size()));
        figures.put(
                "median_km",
                sorted.isEmpty() ? 0 : Math.round(Math.min(20_000, sorted.get(sorted.size() / 2)) * 10) / 10.0);
        out.printf(
                Locale.ROOT,
                "%d articles: names of places P %.1f R %.1f F1 %.1f; within 161 km %s %%, not resolved %s %%, median %s km%n",
                articles,
                100 * names.precision(),
                100 * names.recall(),
                100 * names.f1(),
                figures.get("within_161_km"),
                figures.get("not_resolved"),
                figures.get("median_km"));
        return figures;
    }
}
