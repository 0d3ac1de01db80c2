package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.reading.actor.NameKey;
import org.parley.record.linking.Report;
import org.parley.record.linking.Scene;
import org.parley.record.linking.Thing;
import org.parley.record.linking.Who;

/** Who takes part in a thing across its reports, side by side: on each side the persons where any are named, else the body or country. */
final class Parties {

    private static final int SHOWN = 3;
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}])");

    private final Thing thing;
    private final Desk desk;
    private final Map<String, List<Who>> bySide = new LinkedHashMap<>();
    private final Map<Who, String> others = new LinkedHashMap<>();

    Parties(Thing thing, Desk desk) {
        this.thing = thing;
        this.desk = desk;
        Map<String, Who> all = new LinkedHashMap<>();
        for (Report report : thing.reports()) {
            report.parties().forEach(who -> all.putIfAbsent(who.key(), who));
        }
        List<Who> ordered = new ArrayList<>(all.values());
        ordered.sort(Comparator.comparingInt(who -> -count(thing, who)));
        for (Report report : mostTelling(thing)) {
            report.sides().forEach(side -> bySide.putIfAbsent(side, new ArrayList<>()));
        }
        ordered.forEach(who ->
                bySide.computeIfAbsent(who.side(), side -> new ArrayList<>()).add(who));
        dropUnknownGroups();
        Set<String> taking = all.keySet();
        for (Report report : thing.reports()) {
            report.others().forEach((who, capacity) -> {
                if (!taking.contains(who.key())) {
                    others.merge(who, capacity, (a, b) -> a.isEmpty() ? b : a);
                }
            });
        }
    }

    /** "Representatives" beside two known sides are no third side. */
    private void dropUnknownGroups() {
        List<String> unknown = bySide.entrySet().stream()
                .filter(side ->
                        side.getValue().stream().allMatch(who -> who.kind() == Who.Kind.GROUP && who.country() == null))
                .map(Map.Entry::getKey)
                .toList();
        if (bySide.size() - unknown.size() >= 2) {
            unknown.forEach(bySide::remove);
        }
    }

    private static List<Report> mostTelling(Thing thing) {
        List<Report> reports = new ArrayList<>(thing.reports());
        reports.sort(Comparator.comparingInt(report -> -report.parties().size()));
        return reports;
    }

    private static int count(Thing thing, Who who) {
        return (int) thing.reports().stream()
                .filter(report -> report.parties().contains(who))
                .count();
    }

    private static List<Who> shownOf(List<Who> side) {
        for (Who.Kind kind : List.of(Who.Kind.PERSON, Who.Kind.BODY, Who.Kind.COUNTRY, Who.Kind.GROUP)) {
            List<Who> of = side.stream().filter(who -> who.kind() == kind).toList();
            if (!of.isEmpty()) {
                return of.subList(0, Math.min(SHOWN, of.size()));
            }
        }
        return List.of();
    }

    /** A name as shown; a descriptor with the capitals of the article that uses it. */
    private String name(Who who) {
        return thing.reports().stream()
                .filter(report ->
                        report.parties().contains(who) || report.others().containsKey(who))
                .findFirst()
                .map(report -> desk.name(who, report.article()))
                .orElseGet(() -> Wording.capital(Wording.plain(who.name())));
    }

    /** Names, side after side. */
    List<String> names() {
        return bySide.values().stream()
                .flatMap(side -> shownOf(side).stream())
                .map(this::name)
                .distinct()
                .toList();
    }

    /** "A – B": the sides, those of one side parted by commas. */
    String title() {
        return bySide.values().stream()
                .map(side -> shownOf(side).stream().map(this::name).collect(Collectors.joining(", ")))
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    /** Mediators and hosts, as shown. */
    List<String> others() {
        Set<String> shown = new LinkedHashSet<>();
        others.forEach((who, capacity) -> shown.add(name(who) + (capacity.isEmpty() ? "" : ", " + capacity)));
        return List.copyOf(shown);
    }

    /** Whether somebody of that side, or a mediator or host, takes part. */
    boolean includes(Who who) {
        return bySide.containsKey(who.side())
                || others.keySet().stream().anyMatch(other -> other.side().equals(who.side()));
    }

    /** Whether just this one takes part. */
    boolean takesPart(Who who) {
        return bySide.values().stream()
                .flatMap(List::stream)
                .anyMatch(one -> one.key().equals(who.key()));
    }

    /** Who of those taking part the words name: a person by surname, a country by any word for it. */
    Optional<Who> named(String words, Scene scene) {
        String name = words.replaceFirst("^the ", "");
        List<Who> all = new ArrayList<>();
        bySide.values().forEach(all::addAll);
        all.addAll(others.keySet());
        return all.stream()
                .filter(who -> who.kind() == Who.Kind.PERSON && NameKey.compatible(who.name(), name))
                .findFirst()
                .or(() -> scene.gazetteer()
                        .countryWord(name)
                        .map(word -> scene.who().country(word.code()))
                        .filter(this::includes));
    }

    /** Whether the words name somebody who takes part. */
    boolean mentionedIn(String words) {
        return bySide.values().stream()
                .flatMap(List::stream)
                .filter(who -> who.kind() == Who.Kind.PERSON)
                .anyMatch(who -> hasSurname(words, who.name()));
    }

    private static boolean hasSurname(String words, String name) {
        String surname = NameKey.surname(name);
        return !surname.isEmpty()
                && NameKey.words(POSSESSIVE.matcher(words).replaceAll("")).stream()
                        .anyMatch(word -> NameKey.surname(word).equals(surname));
    }
}
