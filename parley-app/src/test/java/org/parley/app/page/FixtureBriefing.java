package org.parley.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.briefing.Account;
import org.parley.briefing.ArticleSheet;
import org.parley.briefing.Briefing;
import org.parley.briefing.Briefing.Brief;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.FigureLine;
import org.parley.briefing.Briefing.Happening;
import org.parley.briefing.Briefing.Lane;
import org.parley.briefing.Briefing.Position;
import org.parley.briefing.Briefing.Relation;
import org.parley.briefing.Briefing.Said;
import org.parley.briefing.Briefing.TimelineMark;
import org.parley.briefing.Citation;
import org.parley.briefing.Item;
import org.parley.time.Basis;
import org.parley.time.Precision;
import org.parley.time.TimeAnchor;

/** A briefing with every section filled, made by hand from the fixture's articles. */
final class FixtureBriefing {

    static final List<ArticleSheet> SHEETS = FixtureArticles.sheets();
    private static final TimeAnchor UNDATED = TimeAnchor.unknown("the text does not say when");

    private FixtureBriefing() {}

    static Briefing briefing() {
        return new Briefing(
                "Marenia and Tolvask: talks, corridors, human cost </title><img src=x onerror=alert(1)>",
                LocalDate.of(2031, 5, 8),
                TimeAnchor.between(
                        LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 12), Precision.DAYS, Basis.STATED, ""),
                5,
                5,
                SHEETS,
                inShort(),
                timeline(),
                contacts(),
                corridors(),
                figures(),
                attacks(),
                positions(),
                statements(),
                differences(),
                FixturePlaces.places());
    }

    static Citation cite(int article, String words) {
        Article text = SHEETS.get(article).article();
        int at = text.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in A" + article + ": " + words);
        }
        return new Citation("A" + article, text.passage(new Span(at, at + words.length())));
    }

    static TimeAnchor day(int day) {
        return TimeAnchor.day(LocalDate.of(2031, 5, day), Basis.RESOLVED, "a weekday, from the article's date");
    }

    private static Item plain(String text, Citation... citations) {
        return Item.of(text, List.of(citations));
    }

    private static Item said(int article, String text, String... quotes) {
        List<Citation> parts = new ArrayList<>();
        for (String quote : quotes) {
            parts.add(cite(article, quote));
        }
        Citation whole = parts.isEmpty() ? cite(article, text) : parts.get(0);
        return new Item(text, parts, List.of(whole));
    }

    private static List<Brief> inShort() {
        return List.of(
                new Brief(
                        day(6),
                        plain(
                                "The foreign ministers of Marenia and Tolvask met in Sundby for three hours, Lund between them; nothing was agreed.",
                                cite(3, "met in Sundby on Tuesday for three hours"),
                                cite(3, "nothing had been agreed"),
                                cite(4, "dined jointly on Tuesday")),
                        "held",
                        "h-sundby"),
                new Brief(
                        day(4),
                        plain(
                                "A ceasefire for Kelmst held for two hours; each side says the other fired first.",
                                cite(1, "held for two hours"),
                                cite(1, "Marenian troops had fired first")),
                        "accounts differ",
                        "c-kelmst"),
                new Brief(
                        day(5),
                        plain(
                                "Refugees: more than 300,000, says the United Nations refugee agency, then more than 350,000.",
                                cite(2, "Refugees numbered more than 300,000"),
                                cite(4, "Refugees have achieved in excess of 350,000")),
                        "update, same holder",
                        "f-refugees"),
                new Brief(
                        UNDATED,
                        plain("A warning about the bridges of the Senn.", cite(5, "every bridge over the Senn")),
                        "",
                        ""));
    }

    private static List<TimelineMark> timeline() {
        List<TimelineMark> marks = new ArrayList<>();
        marks.add(new TimelineMark(Lane.CONTACTS, day(6), false, "Ostberg – Dorn, Sundby", 5, "h-sundby"));
        marks.add(new TimelineMark(Lane.CONTACTS, day(12), true, "Video call of the leaders", 1, "h-call"));
        marks.add(new TimelineMark(Lane.CONTACTS, UNDATED, false, "Adler – Lund, phone", 1, "h-phone"));
        marks.add(new TimelineMark(
                Lane.CORRIDORS,
                TimeAnchor.between(
                        LocalDate.of(2031, 5, 4), LocalDate.of(2031, 5, 5), Precision.DAYS, Basis.RESOLVED, ""),
                false,
                "Ceasefire for Kelmst",
                3,
                "c-kelmst"));
        marks.add(new TimelineMark(Lane.CORRIDORS, day(7), false, "Buses from Kelmst", 1, "c-buses"));
        for (int i = 0; i < 23; i++) {
            marks.add(new TimelineMark(
                    Lane.ATTACKS, day(1), false, "Shelling of the market of Kelmst " + i, 1 + i % 4, "a-market"));
        }
        marks.add(new TimelineMark(Lane.ATTACKS, UNDATED, true, "Bridges of the Senn", 1, "a-bridges"));
        marks.add(new TimelineMark(Lane.FIGURES, day(5), false, "Refugees", 2, "f-refugees"));
        for (Said said : statements()) {
            marks.add(new TimelineMark(
                    Lane.STATEMENTS, said.when(), false, said.speaker() + " " + said.act(), 1, said.id()));
        }
        return marks;
    }

    private static Account account(
            String holder, String side, String state, List<String> through, TimeAnchor when, Item item) {
        return new Account(holder, side, state, through, when, item);
    }

    private static List<Happening> contacts() {
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

    private static List<Happening> corridors() {
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

    static FigureLine figure(
            String holder,
            String measure,
            String population,
            String words,
            @Nullable Long low,
            @Nullable Long high,
            String flags,
            int day,
            String where,
            Citation cite) {
        return new FigureLine(
                holder,
                flags.contains("via") ? List.of("Nordtext") : List.of(),
                measure,
                population,
                words,
                low,
                high,
                flags.contains("strict"),
                flags.contains("about"),
                low == null && high == null,
                day == 0 ? UNDATED : day(day),
                where,
                flags.contains("unverified"),
                plain(words, cite));
    }

    private static List<FigureGroup> figures() {
        return List.of(
                new FigureGroup(
                        "f-market",
                        "Market of Kelmst, 1 May 2031",
                        List.of(
                                figure(
                                        "Marenian officials",
                                        "killed",
                                        "people",
                                        "at least 41 people",
                                        41L,
                                        null,
                                        "unverified",
                                        1,
                                        "Kelmst",
                                        cite(0, "At least 41 people were killed")),
                                figure(
                                        "Tolvask's defence ministry",
                                        "killed",
                                        "armed men",
                                        "up to 200 armed men",
                                        null,
                                        200L,
                                        "unverified",
                                        1,
                                        "Kelmst",
                                        cite(0, "up to 200 armed men")),
                                figure(
                                        "Marenian officials",
                                        "injured",
                                        "people",
                                        "more than 60 people",
                                        60L,
                                        null,
                                        "strict",
                                        1,
                                        "Kelmst",
                                        cite(0, "More than 60 people were wounded")),
                                figure(
                                        "Marenian officials",
                                        "missing",
                                        "",
                                        "dozens",
                                        null,
                                        null,
                                        "",
                                        1,
                                        "Kelmst",
                                        cite(0, "Dozens are missing")),
                                figure(
                                        "Quickspin News",
                                        "killed",
                                        "persons",
                                        "41 persons",
                                        41L,
                                        41L,
                                        "",
                                        1,
                                        "Kelmst",
                                        cite(4, "41 persons being lifeless"))),
                        Relation.DISPUTE,
                        "same place, same day; the holders count different people"),
                new FigureGroup(
                        "f-refugees",
                        "Refugees, since March",
                        List.of(
                                figure(
                                        "United Nations refugee agency",
                                        "refugees",
                                        "",
                                        "more than 300,000",
                                        300_000L,
                                        null,
                                        "strict",
                                        5,
                                        "",
                                        cite(2, "more than 300,000")),
                                figure(
                                        "United Nations refugee agency",
                                        "refugees",
                                        "",
                                        "in excess of 350,000",
                                        350_000L,
                                        null,
                                        "strict",
                                        7,
                                        "",
                                        cite(4, "in excess of 350,000"))),
                        Relation.UPDATE,
                        "the same holder, two days later"),
                new FigureGroup(
                        "f-civilians",
                        "Civilians, Marenia",
                        List.of(
                                figure(
                                        "United Nations",
                                        "killed",
                                        "civilians",
                                        "1,204 civilians",
                                        1204L,
                                        1204L,
                                        "",
                                        8,
                                        "Marenia",
                                        cite(6, "1,204 civilians killed since March")),
                                figure(
                                        "United Nations",
                                        "evacuated",
                                        "people",
                                        "About 12,000 people",
                                        12_000L,
                                        12_000L,
                                        "about via",
                                        4,
                                        "Kelmst",
                                        cite(1, "About 12,000 people left the city")),
                                figure(
                                        "Red Cross",
                                        "evacuated",
                                        "children",
                                        "between 200 and 250",
                                        200L,
                                        250L,
                                        "",
                                        7,
                                        "Kelmst",
                                        cite(6, "between 200 and 250 of them children"))),
                        Relation.SCOPE,
                        ""));
    }

    private static List<Happening> attacks() {
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

    private static List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        positions.add(new Position(
                "Tolvask", "Neutrality", "Mira Solen", "demand", day(5), said(2, "", "stay neutral for ever")));
        positions.add(new Position(
                "Marenia", "Neutrality", "Jon Adler", "reject", day(5), said(2, "", "Neutrality is ours to choose")));
        positions.add(new Position(
                "Tolvask",
                "The Senn valley",
                "Mira Solen",
                "demand",
                day(5),
                plain(
                        "withdraw its troops from the Senn valley",
                        cite(2, "withdraw its troops from the Senn valley"))));
        positions.add(new Position(
                "Tolvask",
                "The Senn valley",
                "Mira Solen",
                "assert",
                day(5),
                said(2, "the valley had", "always been ours")));
        positions.add(new Position(
                "Sundland",
                "The Senn valley",
                "",
                "offer",
                day(8),
                plain("that observers stand along the Senn", cite(6, "that observers stand along the Senn"))));
        positions.add(new Position(
                "Tolvask", "The Senn valley", "", "assert", day(8), said(6, "it would", "study every word")));
        positions.add(new Position(
                "Tolvask",
                "The Senn valley",
                "chief of staff",
                "warn",
                UNDATED,
                said(5, "every bridge over the Senn", "is a lawful target")));
        positions.add(new Position(
                "Marenia",
                "Air defence",
                "Jon Adler",
                "ask",
                day(5),
                plain("air defence", cite(2, "asked Sundland for air defence"))));
        positions.add(new Position(
                "Marenia",
                "Observers",
                "",
                "praise",
                day(8),
                plain("welcomed the paper", cite(6, "Marenia welcomed the paper"))));
        for (String other : List.of("Sundland", "United Nations", "Red Cross", "Norrholm", "League of the Coast")) {
            positions.add(new Position(
                    other,
                    "Prisoners",
                    "",
                    "offer",
                    day(8),
                    plain("that prisoners be exchanged all for all", cite(6, "prisoners be exchanged all for all"))));
        }
        return positions;
    }

    private static List<Said> statements() {
        List<Said> said = new ArrayList<>();
        said.add(new Said(
                "s-brandt",
                day(2),
                "Ilse Brandt",
                "spokeswoman",
                "Sundland",
                List.of(),
                "offer",
                "direct",
                List.of("Talks"),
                "",
                said(0, "", "We have offered both sides a quiet room")));
        said.add(new Said(
                "s-vint",
                day(4),
                "Rado Vint",
                "mayor of Kelmst",
                "Marenia",
                List.of("Nordtext"),
                "accuse",
                "direct",
                List.of("Ceasefire"),
                "",
                said(1, "", "They began to fire when the buses were full")));
        said.add(new Said(
                "s-pohl",
                day(4),
                "Anders Pohl",
                "colonel",
                "Tolvask",
                List.of(),
                "deny",
                "mixed",
                List.of("Ceasefire"),
                "s-vint",
                said(1, "the mayor's account", "a fairy tale")));
        said.add(new Said(
                "s-solen",
                day(5),
                "Mira Solen",
                "president",
                "Tolvask",
                List.of(),
                "demand",
                "mixed",
                List.of("Neutrality", "The Senn valley"),
                "",
                said(
                        2,
                        "that Marenia \"stay neutral for ever\" and withdraw its troops from the Senn valley",
                        "stay neutral for ever")));
        said.add(new Said(
                "s-solen-2",
                day(5),
                "Mira Solen",
                "president",
                "Tolvask",
                List.of(),
                "assert",
                "mixed",
                List.of("The Senn valley"),
                "",
                said(2, "the valley had “always been ours” ]]> <!-- and <b>bold</b> & so on", "always been ours")));
        said.add(new Said(
                "s-adler",
                day(5),
                "Jon Adler",
                "prime minister",
                "Marenia",
                List.of(),
                "reject",
                "direct",
                List.of("Neutrality"),
                "s-solen",
                said(2, "", "Neutrality is ours to choose")));
        said.add(new Said(
                "s-dorn",
                day(6),
                "Pavel Dorn",
                "foreign minister",
                "Tolvask",
                List.of(),
                "deny",
                "direct",
                List.of(),
                "",
                said(3, "", "The market was a depot of weapons", "There were no civilians there")));
        said.add(new Said(
                "s-ostberg",
                day(6),
                "Lena Ostberg",
                "foreign minister",
                "Marenia",
                List.of("Quickspin News"),
                "assert",
                "mixed",
                List.of("Talks"),
                "",
                said(4, "", "achieved tiny forward motions")));
        said.add(new Said(
                "s-arabic",
                UNDATED,
                "وزيرة الخارجية",
                "",
                "",
                List.of(),
                "assert",
                "mixed",
                List.of("Talks"),
                "",
                said(5, "", "محادثات صعبة")));
        said.add(new Said(
                "s-chief",
                UNDATED,
                "Tolvask's chief of staff",
                "",
                "Tolvask",
                List.of(),
                "warn",
                "mixed",
                List.of(),
                "",
                said(5, "every bridge over the Senn", "is a lawful target")));
        said.add(new Said(
                "s-word",
                UNDATED,
                "unnamed",
                "",
                "",
                List.of(),
                "assert",
                "indirect",
                List.of(),
                "",
                said(5, FixtureArticles.LONG_WORD)));
        for (int i = 0; i < 60; i++) {
            said.add(new Said(
                    "s-more-" + i,
                    day(8),
                    "Sundland",
                    "",
                    "Sundland",
                    List.of(),
                    "offer",
                    "indirect",
                    List.of("Prisoners"),
                    "",
                    plain(
                            "that prisoners be exchanged all for all, paper " + i,
                            cite(6, "prisoners be exchanged all for all"))));
        }
        return said;
    }

    private static List<Briefing.Difference> differences() {
        return List.of(
                new Briefing.Difference(
                        "d-fire",
                        "Who fired first at Kelmst, 4 May",
                        "two holders, one report",
                        List.of(
                                account(
                                        "Rado Vint",
                                        "Marenia",
                                        "",
                                        List.of("Nordtext"),
                                        day(4),
                                        said(1, "", "They began to fire when the buses were full")),
                                account(
                                        "Tolvask's defence ministry",
                                        "Tolvask",
                                        "",
                                        List.of(),
                                        day(4),
                                        plain(
                                                "Marenian troops had fired first",
                                                cite(1, "Marenian troops had fired first"))))),
                new Briefing.Difference(
                        "d-market",
                        "Who was killed in the market",
                        "different populations",
                        List.of(
                                account(
                                        "Marenian officials",
                                        "Marenia",
                                        "",
                                        List.of(),
                                        day(2),
                                        plain(
                                                "At least 41 people were killed",
                                                cite(0, "At least 41 people were killed"))),
                                account(
                                        "Tolvask's defence ministry",
                                        "Tolvask",
                                        "",
                                        List.of(),
                                        day(2),
                                        plain("up to 200 armed men", cite(0, "up to 200 armed men"))),
                                account(
                                        "Pavel Dorn",
                                        "Tolvask",
                                        "denied",
                                        List.of(),
                                        day(6),
                                        said(3, "", "There were no civilians there")))));
    }

    /** A briefing of a given size, for speed. */
    static Briefing many(int articles, int statements) {
        List<ArticleSheet> sheets = new ArrayList<>();
        String text = "President Mira Solen said that the valley was theirs and would stay so.\n\n".repeat(40);
        for (int i = 0; i < articles; i++) {
            String name = "many-" + i + ".txt";
            Outlet outlet = new Outlet("Outlet " + i % 40);
            Article article = new Article(
                    Article.idOf(name, outlet, text),
                    name,
                    null,
                    outlet,
                    outlet,
                    "The valley, part " + i,
                    null,
                    "en",
                    text,
                    List.of());
            sheets.add(new ArticleSheet("A" + i, article, day(1 + i % 28), statements / articles));
        }
        List<Said> said = new ArrayList<>();
        List<TimelineMark> marks = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            int start = 28 + 73 * (i % 40);
            Span span = new Span(start, start + 18);
            ArticleSheet sheet = sheets.get(i % articles);
            Citation citation = new Citation(sheet.label(), sheet.article().passage(span));
            said.add(new Said(
                    "s-" + i,
                    day(1 + i % 28),
                    "Speaker " + i % 300,
                    "minister",
                    "Tolvask",
                    List.of(),
                    i % 3 == 0 ? "deny" : "assert",
                    "indirect",
                    List.of("Issue " + i % 9),
                    "",
                    plain(citation.passage().exact() + " " + i, citation)));
            marks.add(new TimelineMark(Lane.STATEMENTS, day(1 + i % 28), false, "", 1, "s-" + i));
        }
        return new Briefing(
                "Many",
                LocalDate.of(2031, 5, 28),
                TimeAnchor.unknown(""),
                40,
                40,
                sheets,
                List.of(),
                marks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                said,
                List.of(),
                List.of());
    }
}
