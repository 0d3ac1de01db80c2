package org.parley.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.briefing.ArticleSheet;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;

/** Seven articles about a war that never was, with everything in them that a page can stumble over. */
final class FixtureArticles {

    static final String SECRET = "4417 2093 55";
    static final String LONG_WORD = "Wolkenkuckucksheimverwaltungsgesetz".repeat(8);
    static final String LONE = "a lone \uD83D half and a \uDE00 half";

    private FixtureArticles() {}

    private static final String A0 = """
            Marenia and Tolvask to meet in Sundby
            date 2031-05-02

            The foreign ministers of Marenia and Tolvask will meet in Sundby on Tuesday, Sundland's foreign ministry said on Friday. "We have offered both sides a quiet room," the ministry's spokeswoman, Ilse Brandt, said.

            Marenia's government confirmed the meeting. Tolvask had not yet confirmed it by Friday evening.

            At least 41 people were killed when shells hit the market of Kelmst on Thursday, Marenian officials said. Tolvask's defence ministry put the dead at up to 200 armed men. Neither figure could be independently verified.

            More than 60 people were wounded, the officials said. Dozens are missing.
            """;

    private static final String A1 = """
            Live: shelling stops the buses\r
            \r
            A ceasefire announced for Sunday morning held for two hours, the mayor of Kelmst, Rado Vint, told the agency Nordtext. "They began to fire when the buses were full," he said.\r
            \r
            Tolvask's defence ministry said that Marenian troops had fired first. Colonel Anders Pohl called the mayor's account "a fairy tale".\r
            \r
            About 12,000 people left the city on foot, the United Nations said.\r
            """;

    private static final String A2 = """
            "Neutral for ever": what Tolvask wants </script><script>alert(1)</script>

            President Mira Solen of Tolvask demanded on Monday that Marenia "stay neutral for ever" and withdraw its troops from the Senn valley. She said the valley had "always been ours" ]]> <!-- and <b>bold</b> & so on.

            Marenia's prime minister, Jon Adler, rejected the demand. "Neutrality is ours to choose," he told parliament. He asked Sundland for air defence.

            Refugees numbered more than 300,000 on Monday, the United Nations refugee agency said.
            """;

    private static final String A3 = """
            Ministers sit together three hours

            The foreign ministers of Marenia and Tolvask, Lena Ostberg and Pavel Dorn, met in Sundby on Tuesday for three hours. Sundland's foreign minister, Kari Lund, sat between them.

            Ostberg called the talks "hard, and worth having". Dorn said that nothing had been agreed. Both said they would meet again.

            "The market was a depot of weapons," Dorn said. "There were no civilians there."

            Give now: our appeal for the people of Kelmst. Account 4417 2093 55, Sundland Savings Bank, 12 Harbour Street. Every crown counts.

            Read more: ten things to know.
            """;

    private static final String A4 = """
            Interlocutors obtain no concord

            The overseas ministers dined jointly on Tuesday and "achieved tiny forward motions", according to Ostberg. Kelmst's market place was hit by explosives with 41 persons being lifeless.

            Refugees have achieved in excess of 350,000, says the United Nations refugee agency.
            """;

    private static final String A5 = "وزيرة الخارجية: المحادثات صعبة\n\n"
            + "The minister said “محادثات صعبة” and went on. Emoji 🕊️🇺🇳 stand here. " + LONG_WORD
            + " was the longest word. "
            + "A reversed \u202Etxet si siht\u202C part and " + LONE
            + ".\u0000 After the nul, Tolvask's chief of staff warned that every bridge "
            + "over the Senn \"is a lawful target\".\n";

    private static final String A6 = """
            Sundland's paper on the Senn

            Sundland proposed on Thursday that observers stand along the Senn and that prisoners be exchanged all for all. Marenia welcomed the paper. Tolvask said it would "study every word".

            The United Nations counted 1,204 civilians killed since March; the true number is likely higher, it said. The Red Cross said 17 buses left Kelmst on Wednesday with 830 people, between 200 and 250 of them children.

            Nordtext, citing an adviser to President Solen, said that a video call of the two leaders was planned for 12 May.
            """;

    static List<ArticleSheet> sheets() {
        List<ArticleSheet> sheets = new ArrayList<>();
        sheets.add(sheet(
                0,
                "Example Wire",
                "Example Wire",
                "Marenia and Tolvask to meet in Sundby",
                A0,
                2,
                Basis.STATED,
                "",
                null,
                mark(A0, Mark.Kind.DATELINE, "date 2031-05-02", "a line that gives the date")));
        sheets.add(sheet(
                1,
                "Harbour Post",
                "Nordtext",
                "Live: shelling stops the buses",
                A1,
                4,
                Basis.INFERRED,
                "\"Sunday morning\" lies ahead of the ceasefire of 4 May; no later day is named",
                "https://harbour.example/live?a=1&b=%22",
                mark(A1, Mark.Kind.HEADLINE, "Live: shelling stops the buses", "repeats the title")));
        sheets.add(sheet(
                2,
                "The Courier \"<b>Evening</b>\"",
                "The Courier \"<b>Evening</b>\"",
                "\"Neutral for ever\": what Tolvask wants </title><script>alert('x')</script>",
                A2,
                5,
                Basis.METADATA,
                "given with the article",
                "javascript:alert(document.domain)"));
        sheets.add(sheet(
                3,
                "Example Wire",
                "Example Wire",
                "Ministers sit together three hours",
                A3,
                6,
                Basis.URL,
                "the address holds 2031/05/06",
                "https://wire.example/2031/05/06/ministers",
                mark(
                        A3,
                        Mark.Kind.APPEAL,
                        "Give now: our appeal for the people of Kelmst. Account 4417 2093 55, Sundland Savings Bank, 12 Harbour Street. Every crown counts.",
                        "asks for money"),
                mark(
                        A3,
                        Mark.Kind.PRIVATE,
                        "Account 4417 2093 55, Sundland Savings Bank, 12 Harbour Street",
                        "an account number and an address"),
                mark(A3, Mark.Kind.BOILERPLATE, "Read more: ten things to know.", "a pointer to other pages")));
        sheets.add(sheet(
                4,
                "Quickspin News",
                "Quickspin News",
                "Interlocutors obtain no concord",
                A4,
                7,
                Basis.INFERRED,
                "the meeting it reports was on 6 May, a Tuesday",
                null,
                mark(
                        A4,
                        Mark.Kind.PARAPHRASE,
                        "Interlocutors obtain no concord",
                        "\"overseas ministers\" for foreign ministers; \"lifeless\" for dead")));
        sheets.add(sheet(
                5,
                "صحيفة المثال",
                "صحيفة المثال",
                "وزيرة الخارجية: المحادثات صعبة",
                A5,
                0,
                Basis.UNKNOWN,
                "no date, no weekday, no dated event in the text",
                null,
                mark(A5, Mark.Kind.MANGLED, LONE, "two halves of a letter that were torn apart")));
        sheets.add(sheet(
                6,
                "Harbour Post",
                "Harbour Post",
                "Sundland's paper on the Senn",
                A6,
                8,
                Basis.STATED,
                "",
                "http://harbour.example/paper"));
        return sheets;
    }

    private static Mark mark(String text, Mark.Kind kind, String words, String reason) {
        int at = text.indexOf(words);
        return new Mark(kind, new Span(at, at + words.length()), reason);
    }

    private static ArticleSheet sheet(
            int number,
            String outlet,
            String origin,
            String headline,
            String text,
            int day,
            Basis basis,
            String reason,
            @Nullable String url,
            Mark... marks) {
        Outlet publisher = new Outlet(outlet);
        String name = "%03d-sample.txt".formatted(number);
        Article article = new Article(
                Article.idOf(name, publisher, text),
                name,
                url,
                publisher,
                new Outlet(origin),
                headline,
                null,
                number == 5 ? "ar" : "en",
                text,
                List.of(marks));
        TimeAnchor dated =
                day == 0 ? TimeAnchor.unknown(reason) : TimeAnchor.day(LocalDate.of(2031, 5, day), basis, reason);
        return new ArticleSheet("A" + number, article, dated, 7 + number);
    }
}
