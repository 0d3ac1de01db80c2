package org.parley.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.briefing.Briefing.Lane;
import org.parley.briefing.Item;
import org.parley.briefing.MapPlace;
import org.parley.briefing.MapPlace.Kind;
import org.parley.briefing.MapPlace.There;
import org.parley.place.Extent;
import org.parley.time.TimeAnchor;

/** Places of the fixture's briefing, of every kind, some with names that no page should trust. */
final class FixturePlaces {

    static final String HOSTILE = "Vess\"/onload=alert(1) </a><script>alert(2)</script>";

    private FixturePlaces() {}

    static List<MapPlace> places() {
        return List.of(
                point(
                        "p-kelmst",
                        "Kelmst",
                        59.1,
                        15.2,
                        List.of(),
                        thing(Lane.CORRIDORS, 4, "Ceasefire, Kelmst", "c-kelmst", 1, "held for two hours"),
                        thing(Lane.ATTACKS, 1, "Shelling, Kelmst", "a-market", 0, "shells hit the market of Kelmst"),
                        thing(Lane.FIGURES, 1, "Killed: at least 41", "f-market", 0, "At least 41 people were killed"),
                        undated(Lane.FIGURES, "Missing: dozens", "f-market", 0, "Dozens are missing")),
                place(
                        "p-near",
                        "near Kelmst",
                        Kind.NEAR,
                        "Marenia",
                        59.1,
                        15.2,
                        0,
                        null,
                        thing(Lane.ATTACKS, 2, "Attack, near Kelmst", "a-market", 0, "hit the market of Kelmst")),
                place(
                        "p-north",
                        "120 km north of Kelmst",
                        Kind.NEAR,
                        "Marenia",
                        59.1,
                        15.2,
                        120,
                        null,
                        thing(Lane.ATTACKS, 3, "Attack, 120 km north", "a-market", 0, "hit the market of Kelmst")),
                place(
                        "p-senn",
                        "Senn valley",
                        Kind.AREA,
                        "Marenia",
                        Double.NaN,
                        Double.NaN,
                        0,
                        new Extent(58.2, 12.1, 59.9, 16.4),
                        thing(Lane.CONTACTS, 5, "Mira Solen", "h-sundby", 2, "from the Senn valley")),
                point(
                        "p-sundby",
                        "Sundby",
                        45.5,
                        -100.2,
                        List.of("Sundby, Tolvask"),
                        thing(
                                Lane.CONTACTS,
                                6,
                                "Lena Ostberg – Pavel Dorn",
                                "h-sundby",
                                3,
                                "met in Sundby on Tuesday")),
                point(
                        "p-hostile",
                        HOSTILE,
                        58.4,
                        14.1,
                        List.of("<img src=x onerror=alert(3)>"),
                        thing(Lane.ATTACKS, 4, "<b>bold</b> " + HOSTILE, "a-market", 0, "Dozens are missing")),
                point(
                        "p-arabic",
                        "كلمست \u202Etxet",
                        58.9,
                        13.0,
                        List.of(),
                        thing(Lane.ATTACKS, 4, "Attack", "a-market", 5, "محادثات صعبة")),
                place(
                        "p-tolvask",
                        "Tolvask",
                        Kind.COUNTRY,
                        "Tolvask",
                        Double.NaN,
                        Double.NaN,
                        0,
                        null,
                        undated(Lane.CONTACTS, "Jon Adler, Tolvask", "h-sundby", 2, "He asked Sundland")),
                place(
                        "p-sea",
                        "Grey Sea",
                        Kind.SEA,
                        "",
                        Double.NaN,
                        Double.NaN,
                        0,
                        null,
                        undated(Lane.ATTACKS, "Attack at sea", "a-market", 0, "Dozens are missing")),
                place(
                        "p-unknown",
                        "Little Vess",
                        Kind.UNKNOWN,
                        "",
                        Double.NaN,
                        Double.NaN,
                        0,
                        null,
                        undated(Lane.ATTACKS, "Attack, Little Vess", "a-market", 0, "Dozens are missing")));
    }

    private static MapPlace point(
            String id, String name, double latitude, double longitude, List<String> readings, There... things) {
        return new MapPlace(
                id,
                name,
                List.of("Kellmst"),
                Kind.POINT,
                "Marenia",
                latitude,
                longitude,
                0,
                null,
                readings,
                List.of(things));
    }

    private static MapPlace place(
            String id,
            String name,
            Kind kind,
            String country,
            double latitude,
            double longitude,
            double kilometres,
            @Nullable Extent extent,
            There... things) {
        return new MapPlace(
                id,
                name,
                List.of(),
                kind,
                country,
                latitude,
                longitude,
                kilometres,
                extent,
                List.of(),
                List.of(things));
    }

    private static There thing(Lane lane, int day, String title, String target, int article, String words) {
        return there(lane, FixtureBriefing.day(day), title, target, article, words);
    }

    private static There undated(Lane lane, String title, String target, int article, String words) {
        return there(lane, TimeAnchor.unknown("the text does not say when"), title, target, article, words);
    }

    private static There there(Lane lane, TimeAnchor when, String title, String target, int article, String words) {
        Item item = Item.of("", List.of(FixtureBriefing.cite(article, words)));
        return new There(lane, when, false, title, "there", item, target);
    }
}
