package org.parley.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.briefing.MapPlace;

/** The places of a briefing as what is drawn and what is listed. */
final class MapRows {

    private static final String NO_COUNTRY = "Filed under no country";

    private final Items items;
    private final DateWords dates;

    MapRows(Items items, DateWords dates) {
        this.items = items;
        this.dates = dates;
    }

    MapView view(List<MapPlace> places) {
        List<MapPlace> drawn = places.stream().filter(MapPlace::isDrawn).toList();
        return new MapView(drawn.isEmpty() ? null : MapChart.draw(drawn), beside(places), countries(places));
    }

    private static List<MapView.Beside> beside(List<MapPlace> places) {
        Map<MapPlace.Kind, List<MapView.Name>> listed = new EnumMap<>(MapPlace.Kind.class);
        for (MapPlace place : places) {
            if (!place.isDrawn()) {
                listed.computeIfAbsent(place.kind(), kind -> new ArrayList<>())
                        .add(new MapView.Name(
                                place.id(), place.name(), place.things().size()));
            }
        }
        List<MapView.Beside> beside = new ArrayList<>();
        listed.forEach((kind, names) -> beside.add(new MapView.Beside(title(kind), names)));
        return beside;
    }

    private static String title(MapPlace.Kind kind) {
        return switch (kind) {
            case POINT, NEAR, AREA -> "Areas whose reach is not known";
            case COUNTRY -> "No closer than the country";
            case SEA -> "At sea";
            case UNKNOWN -> "Not placed";
        };
    }

    private List<MapView.Country> countries(List<MapPlace> places) {
        Map<String, List<MapView.Row>> byCountry = new LinkedHashMap<>();
        for (MapPlace place : places) {
            byCountry
                    .computeIfAbsent(
                            place.country().isEmpty() ? NO_COUNTRY : place.country(), country -> new ArrayList<>())
                    .add(row(place));
        }
        List<MapView.Row> none = byCountry.remove(NO_COUNTRY);
        List<MapView.Country> countries = new ArrayList<>();
        byCountry.forEach((country, rows) -> countries.add(new MapView.Country(country, rows)));
        if (none != null) {
            countries.add(new MapView.Country(NO_COUNTRY, none));
        }
        return countries;
    }

    private MapView.Row row(MapPlace place) {
        return new MapView.Row(
                place.id(),
                place.name(),
                String.join(", ", place.spellings()),
                MapChart.how(place),
                String.join("; ", place.readings()),
                place.things().stream().map(thing -> thing(thing, place)).toList());
    }

    private MapView.Thing thing(MapPlace.There thing, MapPlace place) {
        LocalDate first = thing.when().first() == null
                ? thing.when().last()
                : thing.when().first();
        LocalDate last = thing.when().last() == null ? first : thing.when().last();
        return new MapView.Thing(
                MapChart.look(thing.lane()),
                thing.lane().title().toLowerCase(Locale.ROOT),
                dates.when(thing.when()),
                first == null ? "" : first.toString(),
                last == null ? "" : last.toString(),
                thing.announced(),
                thing.title(),
                thing.said().equals(place.name()) ? "" : thing.said(),
                items.view(thing.item()),
                thing.target());
    }
}
