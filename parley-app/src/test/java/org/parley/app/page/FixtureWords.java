package org.parley.app.page;

import static org.parley.app.page.FixtureBriefing.UNDATED;
import static org.parley.app.page.FixtureBriefing.cite;
import static org.parley.app.page.FixtureBriefing.day;
import static org.parley.app.page.FixtureBriefing.plain;
import static org.parley.app.page.FixtureBriefing.said;

import java.util.ArrayList;
import java.util.List;
import org.parley.briefing.Briefing.Position;
import org.parley.briefing.Briefing.Said;

/** What is said in the fixture, and the positions of the sides. */
final class FixtureWords {

    private FixtureWords() {}

    static List<Position> positions() {
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

    static List<Said> statements() {
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
}
