package org.parley.app.page;

import static org.parley.app.page.FixtureBriefing.UNDATED;
import static org.parley.app.page.FixtureBriefing.account;
import static org.parley.app.page.FixtureBriefing.cite;
import static org.parley.app.page.FixtureBriefing.day;
import static org.parley.app.page.FixtureBriefing.plain;
import static org.parley.app.page.FixtureBriefing.said;

import java.time.LocalDate;
import java.util.List;
import org.parley.briefing.Briefing.Happening;
import org.parley.time.Basis;
import org.parley.time.Precision;
import org.parley.time.TimeAnchor;

/** The meetings, corridors and attacks of the fixture. */
final class FixtureHappenings {

    private FixtureHappenings() {}

    static List<Happening> contacts() {
        return List.of(
                new Happening(
                        "h-sundby",
                        "Lena Ostberg – Pavel Dorn, Sundby",
                        day(6),
                        "Sundby",
                        "ministers",
                        "held",
                        List.of("Lena Ostberg", "Pavel Dorn"),
                        List.of("Kari Lund, host and mediator"),
                        List.of(
                                account(
                                        "Sundland",
                                        "Sundland",
                                        "announced",
                                        List.of(),
                                        day(2),
                                        plain("would meet on Tuesday", cite(0, "will meet in Sundby on Tuesday"))),
                                account(
                                        "Marenia",
                                        "Marenia",
                                        "confirmed",
                                        List.of(),
                                        day(2),
                                        plain("", cite(0, "Marenia's government confirmed the meeting"))),
                                account(
                                        "Tolvask",
                                        "Tolvask",
                                        "not yet confirmed",
                                        List.of(),
                                        day(2),
                                        plain("", cite(0, "Tolvask had not yet confirmed it"))),
                                account(
                                        "both",
                                        "",
                                        "held",
                                        List.of("Example Wire"),
                                        day(6),
                                        plain("three hours", cite(3, "met in Sundby on Tuesday for three hours")))),
                        List.of(
                                account(
                                        "Lena Ostberg",
                                        "Marenia",
                                        "",
                                        List.of(),
                                        day(6),
                                        said(3, "", "hard, and worth having")),
                                account(
                                        "Pavel Dorn",
                                        "Tolvask",
                                        "",
                                        List.of(),
                                        day(6),
                                        plain("nothing had been agreed", cite(3, "nothing had been agreed")))),
                        List.of(
                                plain(
                                        "The foreign ministers of Marenia and Tolvask, Lena Ostberg and Pavel Dorn, met in Sundby on Tuesday for three hours.",
                                        cite(3, "met in Sundby on Tuesday for three hours")),
                                said(
                                        4,
                                        "The overseas ministers dined jointly on Tuesday and achieved tiny forward motions, according to Ostberg",
                                        "achieved tiny forward motions"),
                                plain("Kari Lund sat between them.", cite(3, "Kari Lund, sat between them")),
                                plain("Both said they would meet again.", cite(3, "Both said they would meet again"))),
                        3,
                        2,
                        List.of(
                                "A3 and A4: same parties, same place, same day",
                                "A0 and A3: a meeting announced for the day on which one is reported")),
                new Happening(
                        "h-call",
                        "Video call of the leaders of Marenia and Tolvask",
                        day(12),
                        "",
                        "video call",
                        "planned",
                        List.of("Marenia", "Tolvask"),
                        List.of(),
                        List.of(account(
                                "an adviser to President Solen",
                                "Tolvask",
                                "planned",
                                List.of("Nordtext"),
                                day(8),
                                plain(
                                        "for 12 May",
                                        cite(6, "a video call of the two leaders was planned for 12 May")))),
                        List.of(),
                        List.of(plain(
                                "A video call of the two leaders was planned for 12 May.",
                                cite(6, "a video call of the two leaders was planned for 12 May"))),
                        1,
                        1,
                        List.of()),
                new Happening(
                        "h-phone",
                        "Jon Adler – Sundland",
                        UNDATED,
                        "",
                        "",
                        "reported",
                        List.of("Jon Adler", "Sundland"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(plain(
                                "He asked Sundland for air defence.", cite(2, "He asked Sundland for air defence"))),
                        1,
                        1,
                        List.of()));
    }

    static List<Happening> corridors() {
        return List.of(
                new Happening(
                        "c-kelmst",
                        "Ceasefire for Kelmst",
                        TimeAnchor.between(
                                LocalDate.of(2031, 5, 4),
                                LocalDate.of(2031, 5, 5),
                                Precision.DAYS,
                                Basis.RESOLVED,
                                "Sunday"),
                        "Kelmst",
                        "ceasefire",
                        "violated, say both",
                        List.of("Marenia", "Tolvask"),
                        List.of(),
                        List.of(
                                account(
                                        "Rado Vint",
                                        "Marenia",
                                        "broken",
                                        List.of("Nordtext"),
                                        day(4),
                                        said(1, "", "They began to fire when the buses were full")),
                                account(
                                        "Tolvask's defence ministry",
                                        "Tolvask",
                                        "broken",
                                        List.of(),
                                        day(4),
                                        plain(
                                                "Marenian troops had fired first",
                                                cite(1, "Marenian troops had fired first")))),
                        List.of(),
                        List.of(plain(
                                "A ceasefire announced for Sunday morning held for two hours",
                                cite(1, "A ceasefire announced for Sunday morning held for two hours"))),
                        1,
                        1,
                        List.of()),
                new Happening(
                        "c-buses",
                        "Buses from Kelmst",
                        day(7),
                        "Kelmst",
                        "corridor",
                        "held",
                        List.of("Red Cross"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(plain(
                                "17 buses left Kelmst on Wednesday with 830 people",
                                cite(6, "17 buses left Kelmst on Wednesday with 830 people"))),
                        1,
                        1,
                        List.of()));
    }

    static List<Happening> attacks() {
        return List.of(
                new Happening(
                        "a-market",
                        "Shelling of the market of Kelmst",
                        day(1),
                        "Kelmst",
                        "heavy weapons",
                        "reported",
                        List.of(),
                        List.of(),
                        List.of(account(
                                "Pavel Dorn",
                                "Tolvask",
                                "denied",
                                List.of(),
                                day(6),
                                said(3, "", "The market was a depot of weapons", "There were no civilians there"))),
                        List.of(),
                        List.of(
                                plain(
                                        "Shells hit the market of Kelmst on Thursday.",
                                        cite(0, "shells hit the market of Kelmst on Thursday")),
                                plain(
                                        "The market place was hit by explosives.",
                                        cite(4, "market place was hit by explosives"))),
                        3,
                        2,
                        List.of("same place, one day")),
                new Happening(
                        "a-bridges",
                        "Bridges over the Senn",
                        UNDATED,
                        "",
                        "threat",
                        "announced",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(said(5, "every bridge over the Senn", "is a lawful target")),
                        1,
                        1,
                        List.of()));
    }
}
