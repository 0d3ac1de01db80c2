package org.parley.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.briefing.Briefing;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;

/** Writes a briefing as one HTML file that needs nothing else: no network, no second file, and no script to be read. */
public final class BriefingPage {

    /** The templates are compiled with Parley, into this package. */
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, BriefingPage.class.getClassLoader(), BriefingPage.class.getPackageName());

    private BriefingPage() {}

    /** Writes the page as UTF-8; the stream stays open. Equal briefings give equal bytes. */
    public static void render(Briefing briefing, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        render(briefing, writer);
        writer.flush();
    }

    /** Writes the page. */
    public static void render(Briefing briefing, Appendable out) throws IOException {
        try {
            TEMPLATES.render("briefing.jte", view(briefing), new SafeOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            throw e;
        }
    }

    private static PageView view(Briefing briefing) {
        Sheets sheets = new Sheets(briefing.sheets());
        Items items = new Items(sheets);
        DateWords dates = dates(briefing);
        Happenings happenings = new Happenings(items, dates);
        Statements statements = new Statements(items, dates);
        List<StatementView> said = statements.views(briefing.statements());
        TimelineView timeline = TimelineChart.draw(briefing.timeline(), dates);
        MapView map = new MapRows(items, dates).view(briefing.places());
        ArticleViews articles = new ArticleViews(sheets);
        return new PageView(
                briefing.title(),
                asOf(briefing),
                briefing.period().isKnown() ? DateWords.full().words(briefing.period()) : "",
                Counts.of(briefing.sheets().size(), "article"),
                Counts.of(briefing.outlets(), "outlet"),
                Counts.of(briefing.origins(), "origin"),
                notes(briefing, sheets),
                briefs(briefing, items, dates),
                timeline,
                map,
                Shelf.of(happenings.views(briefing.contacts())),
                Shelf.of(happenings.views(briefing.corridors())),
                new Figures(items, dates).views(briefing.figures()),
                Shelf.of(happenings.views(briefing.attacks())),
                PositionMatrix.of(briefing.positions(), items, dates),
                statements.filters(),
                said,
                differences(briefing, happenings),
                briefing.sheets().stream().map(articles::view).toList(),
                Assets.load(timeline.width(), map.chart() != null));
    }

    private static String asOf(Briefing briefing) {
        LocalDate asOf = briefing.asOf();
        return asOf == null ? "" : DateWords.full().day(asOf);
    }

    /** Years go without saying where the whole briefing is of one year. */
    private static DateWords dates(Briefing briefing) {
        LocalDate asOf = briefing.asOf();
        LocalDate day = asOf != null ? asOf : briefing.period().last();
        return day == null ? DateWords.full() : DateWords.without(day.getYear());
    }

    private static List<String> notes(Briefing briefing, Sheets sheets) {
        int doubtful = 0;
        int inferred = 0;
        int undated = 0;
        for (var sheet : briefing.sheets()) {
            doubtful += sheets.of(sheet).paraphrased() ? 1 : 0;
            TimeAnchor dated = sheet.dated();
            inferred += dated.isKnown() && dated.basis() == Basis.INFERRED ? 1 : 0;
            undated += dated.isKnown() ? 0 : 1;
        }
        List<String> notes = new ArrayList<>();
        if (doubtful > 0) {
            notes.add(Counts.of(doubtful, "article") + (doubtful == 1 ? " reads" : " read")
                    + " like a rewording of another text");
        }
        if (inferred > 0) {
            notes.add(Counts.of(inferred, "article date") + " inferred");
        }
        if (undated > 0) {
            notes.add(Counts.of(undated, "article") + " undated");
        }
        return notes;
    }

    private static List<PageView.Brief> briefs(Briefing briefing, Items items, DateWords dates) {
        return briefing.inShort().stream()
                .map(line -> new PageView.Brief(
                        dates.when(line.when()), items.view(line.item()), Tag.of(line.state()), line.target()))
                .toList();
    }

    private static List<PageView.Difference> differences(Briefing briefing, Happenings happenings) {
        return briefing.differences().stream()
                .map(difference -> new PageView.Difference(
                        difference.id(),
                        difference.title(),
                        difference.relation(),
                        happenings.accounts(difference.sides())))
                .toList();
    }
}
