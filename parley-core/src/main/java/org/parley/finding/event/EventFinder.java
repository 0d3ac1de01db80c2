package org.parley.finding.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.EventReport;
import org.parley.finding.Evidence;
import org.parley.finding.Finder;
import org.parley.finding.Realis;
import org.parley.place.Gazetteer;
import org.parley.reading.Reading;
import org.parley.reading.Settings;
import org.parley.reading.Token;
import org.parley.time.TimeAnchor;
import org.parley.time.TimeExpression;

/** Finds events: who met, attacked, asked, accused, helped or left whom, and whether it happened, is planned, is asked for or did not come about. */
public final class EventFinder implements Finder {

    private final Gazetteer gazetteer;
    private final EventLexicon lexicon = EventLexicon.english();

    /** @param gazetteer names the country that "Russian" or "Moscow" stands for */
    public EventFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "event";
    }

    @Override
    public List<EventReport> find(Reading reading) {
        return Merger.merge(new ReportFinder(reading, gazetteer, lexicon).find()).stream()
                .map(report -> event(report, reading))
                .toList();
    }

    private static EventReport event(Report report, Reading reading) {
        List<Passage> passages =
                report.evidence().stream().map(reading.article()::passage).toList();
        Evidence evidence = new Evidence(
                reading.article().id(),
                reading.dated(),
                report.source(),
                List.of(),
                passages,
                false,
                "event/frames:" + report.trigger().frame().line());
        Span trigger = report.triggerSpan();
        return new EventReport(
                evidence,
                report.when(),
                report.where(),
                report.type(),
                report.mode(),
                report.realis(),
                report.actors(),
                report.recipients(),
                report.others(),
                reading.article().passage(trigger),
                report.issue(),
                announced(report, reading));
    }

    /** "On Monday the ministry said that talks would be held on 12 May": Monday, for talks that were still to come then. */
    private static @Nullable TimeAnchor announced(Report report, Reading reading) {
        boolean open = report.realis() == Realis.PLANNED || report.realis() == Realis.PROPOSED;
        Token word = reading.tokens().get(report.trigger().token());
        TimeAnchor said = Settings.reportedAt(reading, word)
                .map(TimeExpression::anchor)
                .filter(TimeAnchor::isKnown)
                .orElse(null);
        LocalDate first = report.when().first();
        boolean later = said != null && said.last() != null && first != null && first.isAfter(said.last());
        return said != null && (later || (open && !said.equals(report.when()))) ? said : null;
    }
}
