package org.parley.briefing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.Happening;
import org.parley.time.TimeAnchor;

/** A briefing as plain text: for terminals, mail and tests. */
public final class BriefingText {

    private final StringBuilder out = new StringBuilder();

    private BriefingText() {}

    /** The whole briefing but for its statements, which are counted. */
    public static String of(Briefing briefing) {
        BriefingText text = new BriefingText();
        text.head(briefing);
        text.section(
                "In short",
                briefing.inShort().stream()
                        .map(brief -> date(brief.when()) + "  " + text(brief.item()) + tag(brief.state()))
                        .toList());
        text.happenings("Talks and contacts", briefing.contacts());
        text.happenings("Ceasefires and corridors", briefing.corridors());
        text.figures(briefing.figures());
        text.happenings("Attacks", briefing.attacks());
        text.section(
                "Positions",
                briefing.positions().stream()
                        .map(position -> position.issue() + " | " + position.party()
                                + (position.speaker().isEmpty() ? "" : " (" + position.speaker() + ")") + " | "
                                + position.act() + " | " + date(position.when()) + " | " + text(position.item()))
                        .toList());
        text.differences(briefing);
        return text.out.toString();
    }

    private void head(Briefing briefing) {
        line(briefing.title());
        line("As of " + (briefing.asOf() == null ? "an unknown day" : briefing.asOf()) + "; events of "
                + date(briefing.period()) + "; " + briefing.sheets().size() + " articles, " + briefing.outlets()
                + " outlets, " + briefing.origins() + " origins; "
                + briefing.statements().size() + " statements");
        for (ArticleSheet sheet : briefing.sheets()) {
            line("  " + sheet.label() + "  " + date(sheet.dated()) + "  "
                    + sheet.article().name() + "  (" + sheet.findings() + " findings)");
            sheet.kin().forEach(kin -> line("        " + kin));
        }
    }

    private void section(String title, List<String> lines) {
        line("");
        line(title.toUpperCase(Locale.ROOT));
        lines.forEach(line -> line("  " + line));
    }

    private void happenings(String title, List<Happening> happenings) {
        section(title, List.of());
        for (Happening happening : happenings) {
            line("  " + date(happening.when()) + "  " + happening.title() + tag(happening.kind())
                    + tag(happening.state()) + "  " + labels(happening));
            if (!happening.others().isEmpty()) {
                line("      with: " + String.join("; ", happening.others()));
            }
            happening.accounts().forEach(account -> line("      " + account(account)));
            happening.outcomes().forEach(account -> line("      outcome: " + account(account)));
            happening.why().forEach(why -> line("      joined: " + why));
        }
    }

    private static String labels(Happening happening) {
        return happening.reports().stream()
                .flatMap(report -> report.citations().stream())
                .map(Citation::label)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String account(Account account) {
        String side =
                account.side().isEmpty() || account.side().equals(account.holder()) ? "" : " (" + account.side() + ")";
        String through = account.through().isEmpty() ? "" : ", through " + String.join(", ", account.through());
        return date(account.when()) + " " + account.holder() + side + through + tag(account.state()) + ": "
                + text(account.item());
    }

    private void figures(List<FigureGroup> groups) {
        section("Human cost", List.of());
        for (FigureGroup group : groups) {
            line("  " + group.title() + tag(group.relation().words()));
            group.lines()
                    .forEach(figure -> line("      " + date(figure.when()) + " " + figure.measure() + ": "
                            + figure.words()
                            + " | " + figure.population() + " | " + figure.holder()
                            + (figure.where().isEmpty() ? "" : " | " + figure.where())
                            + (figure.unverified() ? " | not independently verified" : "") + cites(figure.item())));
            if (!group.why().isEmpty()) {
                line("      why: " + group.why());
            }
        }
    }

    private void differences(Briefing briefing) {
        section("Where accounts differ", List.of());
        briefing.differences().forEach(difference -> {
            line("  " + difference.title() + tag(difference.relation()));
            difference.sides().forEach(side -> line("      " + account(side)));
        });
    }

    private static String date(TimeAnchor when) {
        return when.isKnown() ? when.edtf() : "undated";
    }

    private static String tag(String words) {
        return words.isEmpty() ? "" : " [" + words + "]";
    }

    /** Words, with quotation marks around what is verbatim, in its place where the text repeats it. */
    private static String text(Item item) {
        StringBuilder shown = new StringBuilder();
        String rest = item.text();
        for (Citation quote : item.quotes()) {
            String words = quote.passage().exact();
            int at = rest.indexOf(words);
            if (at < 0) {
                shown.append(rest).append(rest.isEmpty() ? "" : " ");
                rest = "";
            } else {
                shown.append(rest, 0, at);
                rest = rest.substring(at + words.length());
            }
            shown.append('“').append(words).append('”');
        }
        return shown.append(rest) + cites(item);
    }

    private static String cites(Item item) {
        return item.citations().stream().map(Citation::label).distinct().collect(Collectors.joining(" ", " [", "]"));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
