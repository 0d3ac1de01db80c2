package org.parley.finding.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.finding.Party;
import org.parley.place.PlaceMention;
import org.parley.reading.Reading;

/**
 * The two countries of the war that an article tells of. Where it says of one invasion only whose and of which country it is, its
 * bare fighting and ceasefires are between those two, and its besieged towns are besieged by the invader. Each party keeps the words that name it.
 */
final class Belligerents {

    private static final Set<String> INVASIONS = Set.of("inva", "onsl", "aggr");
    private static final Set<String> FIGHTS = Set.of("figh", "clas", "batt", "host");
    private static final Set<String> SIEGES = Set.of("besi", "enci", "sieg", "surr");

    /** "Its neighbour", "the island republic": the invaded country, described. */
    private static final Set<String> COUNTRY_WORDS =
            Set.of("neighbour", "neighbor", "republic", "country", "nation", "state", "kingdom");

    private final Reading reading;
    private final Party invader;
    private final Party invaded;

    private Belligerents(Reading reading, Party invader, Party invaded) {
        this.reading = reading;
        this.invader = invader;
        this.invaded = invaded;
    }

    /** The reports with the parties that the war gives them; unchanged where the article tells of no invasion, or of several. */
    static List<Report> fill(List<Report> reports, Reading reading) {
        Set<String> wars = new HashSet<>();
        Belligerents only = null;
        for (Report report : reports) {
            Optional<Party> by = report.type().equals("ASSAULT") && INVASIONS.contains(report.stem())
                    ? country(report.actors())
                    : Optional.empty();
            Optional<Party> to = country(report.recipients());
            if (by.isPresent()
                    && to.isPresent()
                    && !by.get().name().equals(to.get().name())) {
                wars.add(by.get().name() + " > " + to.get().name());
                only = only == null ? new Belligerents(reading, by.get(), to.get()) : only;
            }
        }
        Belligerents sides = only;
        return sides == null || wars.size() > 1
                ? reports
                : reports.stream().map(sides::filled).toList();
    }

    private static Optional<Party> country(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.type().equals("LOC") && party.country() != null)
                .findFirst();
    }

    private Report filled(Report report) {
        boolean nobody = report.actors().isEmpty() && report.recipients().isEmpty();
        if (isElsewhere(report)) {
            return report;
        }
        boolean fight = report.type().equals("ASSAULT") && FIGHTS.contains(report.stem());
        if (nobody && (fight || report.mode().equals("ceasefire"))) {
            return report.between(List.of(invader, invaded), List.of());
        }
        if (report.type().equals("ASSAULT") && report.stem().equals("inva") && isOfInvader(report)) {
            return report.towards(List.of(invaded));
        }
        boolean siege = report.type().equals("COERCE") && SIEGES.contains(report.stem());
        return siege && report.actors().isEmpty() && areInvaded(report.recipients())
                ? report.between(List.of(invader), report.recipients())
                : report;
    }

    private boolean isElsewhere(Report report) {
        String country = report.where() == null || report.where().place() == null
                ? null
                : report.where().place().country();
        return country != null && !country.isEmpty() && !isSide(country);
    }

    private boolean isSide(@Nullable String country) {
        return country != null && (country.equals(invader.country()) || country.equals(invaded.country()));
    }

    /** An invasion by the invader or its leader, of nobody or of a country that is only described. */
    private boolean isOfInvader(Report report) {
        boolean by = report.actors().stream()
                .anyMatch(
                        party -> invader.country() != null && invader.country().equals(party.country()));
        return by && report.recipients().stream().allMatch(Belligerents::isDescribed);
    }

    private static boolean isDescribed(Party party) {
        boolean named = Character.isUpperCase(party.name().codePointAt(0));
        return !named && Stream.of(party.name().split(" ")).anyMatch(COUNTRY_WORDS::contains);
    }

    private boolean areInvaded(List<Party> parties) {
        return !parties.isEmpty() && parties.stream().allMatch(this::isInvaded);
    }

    private boolean isInvaded(Party party) {
        if (party.country() != null) {
            return party.country().equals(invaded.country());
        }
        List<PlaceMention> places = new ArrayList<>(reading.places());
        places.removeIf(place ->
                party.words().stream().noneMatch(passage -> passage.span().overlaps(place.span())));
        return !places.isEmpty()
                && places.stream()
                        .allMatch(place ->
                                place.place() != null && place.place().country().equals(invaded.country()));
    }
}
