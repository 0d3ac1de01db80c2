package org.parley.record.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.article.ArticleId;
import org.parley.article.Passage;
import org.parley.finding.EventReport;
import org.parley.finding.Party;
import org.parley.finding.Realis;
import org.parley.finding.Where;
import org.parley.time.TimeAnchor;

/**
 * One article's report of an event, with what linking compares.
 *
 * @param event the finding
 * @param order place of its article in the order of publication
 * @param published when its article was published
 * @param parties who takes part, each once
 * @param others mediators and hosts with their capacity, in order
 * @param sentence the sentence that its trigger stands in
 * @param sentenceIndex number of that sentence in the article
 */
public record Report(
        EventReport event,
        int order,
        TimeAnchor published,
        List<Who> parties,
        Map<Who, String> others,
        Passage sentence,
        int sentenceIndex) {

    static Report of(EventReport event, Scene scene) {
        ArticleId article = event.evidence().article();
        Map<Who, String> others = new LinkedHashMap<>();
        for (Party party : event.others()) {
            others.putIfAbsent(scene.who().of(article, party), party.capacity() == null ? "" : party.capacity());
        }
        Set<Who> parties = new LinkedHashSet<>();
        List<Party> all = new ArrayList<>(event.actors());
        all.addAll(event.recipients());
        all.forEach(party -> parties.addAll(scene.who().each(article, party)));
        if (event.type().equals("CONSULT")) {
            parties.addAll(sidesBySentence(event, parties, others, scene));
        }
        hostOfVisit(event, parties).ifPresent(host -> {
            parties.remove(host);
            others.putIfAbsent(host, "host");
        });
        return new Report(
                event,
                scene.order(article),
                scene.received(event).dated(),
                List.copyOf(parties),
                others,
                scene.sentence(event.trigger()),
                scene.sentenceAt(article, event.trigger().span().start()));
    }

    /**
     * The two countries whose delegations meet, where the report names one or none of them and its sentence just those two,
     * apart from the place and the mediators.
     */
    private static List<Who> sidesBySentence(
            EventReport event, Set<Who> parties, Map<Who, String> others, Scene scene) {
        boolean persons = parties.stream().anyMatch(who -> who.kind() == Who.Kind.PERSON);
        Set<String> known = new LinkedHashSet<>();
        parties.stream().map(Who::country).filter(Objects::nonNull).forEach(known::add);
        if (persons || parties.isEmpty() || known.size() > 1) {
            return List.of();
        }
        List<String> named = new ArrayList<>(
                scene.who().countriesNamedIn(scene.sentence(event.trigger()).exact()));
        Where where = event.where();
        if (where != null && where.place() != null) {
            named.remove(where.place().country());
        }
        others.keySet().forEach(who -> named.remove(who.country()));
        return named.size() == 2 && named.containsAll(known)
                ? named.stream()
                        .filter(code -> !known.contains(code))
                        .map(scene.who()::country)
                        .toList()
                : List.of();
    }

    /** The country that somebody travels to is where they meet, not whom. */
    private static Optional<Who> hostOfVisit(EventReport event, Set<Who> parties) {
        Where where = event.where();
        if (!event.mode().equals("visit") || where == null || where.place() == null) {
            return Optional.empty();
        }
        String country = where.place().country();
        boolean travels =
                parties.stream().anyMatch(who -> who.kind() == Who.Kind.PERSON && !country.equals(who.country()));
        return travels
                ? parties.stream()
                        .filter(who -> who.kind() == Who.Kind.COUNTRY && country.equals(who.country()))
                        .findFirst()
                : Optional.empty();
    }

    /** The words that name the event tell reports apart well enough; hashing all that they hold takes long. */
    @Override
    public int hashCode() {
        return event.trigger().hashCode();
    }

    public ArticleId article() {
        return event.evidence().article();
    }

    public boolean sameArticle(Report other) {
        return article().equals(other.article());
    }

    /** How many sentences apart they stand; large if they are of different articles. */
    int distance(Report other) {
        return sameArticle(other) ? Math.abs(sentenceIndex - other.sentenceIndex) : Integer.MAX_VALUE;
    }

    /** Countries, or names where no country is known, of those who take part. */
    public Set<String> sides() {
        return parties.stream().map(Who::side).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Keys of the persons of a side. */
    Set<String> persons(String side) {
        return parties.stream()
                .filter(who -> who.kind() == Who.Kind.PERSON && who.side().equals(side))
                .map(Who::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it tells of something as done that its own article, by date, can only expect. */
    public boolean tellsOfWhatIsToCome() {
        return published.last() != null
                && event.when().first() != null
                && event.when().first().isAfter(published.last());
    }

    /** What it says of the event, with what is still to come taken as planned. */
    public Realis realis() {
        return event.realis() == Realis.ACTUAL && tellsOfWhatIsToCome() ? Realis.PLANNED : event.realis();
    }

    /** Whether it is of something still to come by a day that the other does not give. */
    boolean isDueWithout(Report other) {
        return tellsOfWhatIsToCome() && !other.event.when().isKnown();
    }

    /** Whether it says that it happened, in an article published before the other says it is due. */
    boolean happenedBefore(Report other) {
        return realis() == Realis.ACTUAL
                && !sameArticle(other)
                && published.last() != null
                && other.event.when().first() != null
                && other.event.when().first().isAfter(published.last());
    }

    /** Days between the publications; large if one is not dated. */
    long publishedApart(Report other) {
        if (published.first() == null || other.published.first() == null) {
            return Long.MAX_VALUE;
        }
        return Math.abs(published.first().toEpochDay() - other.published.first().toEpochDay());
    }
}
