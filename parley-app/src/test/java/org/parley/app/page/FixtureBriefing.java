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
import org.parley.briefing.Briefing.Lane;
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
    static final TimeAnchor UNDATED = TimeAnchor.unknown("the text does not say when");

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
                FixtureHappenings.contacts(),
                FixtureHappenings.corridors(),
                figures(),
                FixtureHappenings.attacks(),
                FixtureWords.positions(),
                FixtureWords.statements(),
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

    static Item plain(String text, Citation... citations) {
        return Item.of(text, List.of(citations));
    }

    static Item said(int article, String text, String... quotes) {
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
        for (Said said : FixtureWords.statements()) {
            marks.add(new TimelineMark(
                    Lane.STATEMENTS, said.when(), false, said.speaker() + " " + said.act(), 1, said.id()));
        }
        return marks;
    }

    static Account account(String holder, String side, String state, List<String> through, TimeAnchor when, Item item) {
        return new Account(holder, side, state, through, when, item);
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
