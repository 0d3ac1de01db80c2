package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.article.Passage;
import org.parley.briefing.Briefing.FigureGroup;
import org.parley.briefing.Briefing.Happening;
import org.parley.briefing.Briefing.Lane;
import org.parley.finding.Figure;
import org.parley.finding.Where;
import org.parley.record.linking.Counted;
import org.parley.record.linking.FigureSeries;
import org.parley.record.linking.Places;
import org.parley.record.linking.Report;
import org.parley.record.linking.Thing;
import org.parley.time.TimeAnchor;

/** The places of what happened and was counted. Where somebody spoke is left out: that is not where it happened. */
final class PlaceSection {

    private final Desk desk;
    private final Map<String, PlaceDraft> drafts = new LinkedHashMap<>();

    PlaceSection(Desk desk) {
        this.desk = desk;
    }

    List<MapPlace> places(
            List<Happening> contacts, List<Happening> corridors, List<Happening> attacks, List<FigureGroup> figures) {
        addAll(Lane.CONTACTS, contacts, desk.links.contacts());
        addAll(Lane.CORRIDORS, corridors, desk.links.ceasefires());
        addAll(Lane.ATTACKS, attacks, desk.links.attacks());
        Map<String, FigureGroup> groups = figures.stream().collect(Collectors.toMap(FigureGroup::id, group -> group));
        for (FigureSeries series : desk.links.figures()) {
            FigureGroup group = groups.get(series.id());
            if (group != null) {
                addFigures(group, series);
            }
        }
        return drafts.values().stream()
                .map(draft -> draft.place(desk.scene.gazetteer()))
                .sorted(Comparator.comparingInt(
                                (MapPlace place) -> -place.things().size())
                        .thenComparing(MapPlace::name)
                        .thenComparing(MapPlace::id))
                .toList();
    }

    private void addAll(Lane lane, List<Happening> happenings, List<Thing> things) {
        Map<String, Thing> byId = things.stream().collect(Collectors.toMap(Thing::id, Function.identity()));
        for (Happening happening : happenings) {
            Thing thing = byId.get(happening.id());
            if (thing != null) {
                add(lane, happening, thing);
            }
        }
    }

    private void add(Lane lane, Happening happening, Thing thing) {
        List<Where> all = thing.reports().stream()
                .map(report -> report.event().where())
                .filter(Objects::nonNull)
                .toList();
        for (Report report : thing.reports()) {
            Where where = report.event().where();
            if (where != null && !isSaidCloser(where, all)) {
                add(where, happening, lane, List.of(report.sentence()));
            }
        }
    }

    private void add(Where where, Happening happening, Lane lane, List<Passage> sentences) {
        boolean announced = Timeline.isAnnounced(happening);
        put(where, lane, happening.when(), announced, happening.title(), happening.id(), sentences);
    }

    /** A country, where another report of the same thing names a place in it. */
    private static boolean isSaidCloser(Where where, List<Where> all) {
        return where.place() != null
                && Places.isCountry(where.place())
                && all.stream()
                        .anyMatch(other -> other.place() != null
                                && Places.isLocal(other)
                                && other.place().country().equals(where.place().country()));
    }

    private void addFigures(FigureGroup group, FigureSeries series) {
        for (Counted counted : series.members()) {
            Figure figure = counted.figure();
            Where where = figure.where();
            if (where != null && desk.mayShow(figure) && desk.wording.mayShow(figure.words())) {
                TimeAnchor when = figure.when().isKnown() || !counted.total() ? figure.when() : counted.published();
                String title = FigureSection.measure(figure) + ": "
                        + Wording.plain(figure.words().exact());
                put(where, Lane.FIGURES, when, false, title, group.id(), List.of(counted.sentence()));
            }
        }
    }

    private void put(
            Where where,
            Lane lane,
            TimeAnchor when,
            boolean announced,
            String title,
            String target,
            List<Passage> sentences) {
        List<Citation> citations = desk.wording.cite(sentences);
        if (!citations.isEmpty() && where.words().stream().allMatch(desk.wording::mayShow)) {
            String said = Wording.plain(where.name()).strip();
            drafts.computeIfAbsent(PlaceDraft.key(where), key -> new PlaceDraft(key))
                    .add(where, new MapPlace.There(lane, when, announced, title, said, Item.of("", citations), target));
        }
    }

    /** What happened at one place, each thing once, with the citations of all that put it there. */
    static List<MapPlace.There> joined(List<MapPlace.There> things) {
        Map<String, MapPlace.There> byThing = new LinkedHashMap<>();
        for (MapPlace.There thing : things) {
            byThing.merge(thing.target() + "|" + thing.title(), thing, PlaceSection::join);
        }
        return List.copyOf(byThing.values());
    }

    private static MapPlace.There join(MapPlace.There one, MapPlace.There other) {
        List<Citation> citations = new ArrayList<>(one.item().citations());
        citations.addAll(other.item().citations());
        return new MapPlace.There(
                one.lane(), one.when(), one.announced(), one.title(), one.said(), Item.of("", citations), one.target());
    }
}
