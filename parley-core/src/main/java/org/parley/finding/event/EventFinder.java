package org.parley.finding.event;

import java.util.List;
import org.parley.finding.EventReport;
import org.parley.finding.Finder;
import org.parley.place.Gazetteer;
import org.parley.reading.Reading;

/** Finds events. */
public final class EventFinder implements Finder {

    private final Gazetteer gazetteer;

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
        return List.of();
    }
}
