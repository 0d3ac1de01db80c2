package org.parley.finding.event;

import java.util.List;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.EventReport;
import org.parley.finding.Evidence;
import org.parley.finding.Finder;
import org.parley.place.Gazetteer;
import org.parley.reading.Reading;

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
                report.issue());
    }
}
