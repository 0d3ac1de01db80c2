package org.parley.finding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import org.parley.finding.Party;
import org.parley.finding.Realis;
import org.parley.finding.Source;
import org.parley.finding.Where;
import org.parley.time.TimeAnchor;

/** One mention of an event, before mentions of the same event are joined. */
record Report(
        Trigger trigger,
        int sentence,
        String stem,
        String mode,
        Realis realis,
        List<Party> actors,
        List<Party> recipients,
        List<Party> others,
        Source source,
        TimeAnchor when,
        @Nullable Where where,
        Span triggerSpan,
        List<Span> evidence,
        @Nullable String issue,
        boolean pointsBack,
        boolean heading,
        int parent) {

    Report {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        others = List.copyOf(others);
        evidence = List.copyOf(evidence);
    }

    String type() {
        return trigger.frame().type();
    }

    /** How much the mention says. */
    int fullness() {
        return 2 * Math.min(actors.size(), 2)
                + 2 * Math.min(recipients.size(), 2)
                + others.size()
                + (when.isKnown() ? 2 : 0)
                + (where == null ? 0 : 1)
                + (mode.isEmpty() ? 0 : 1)
                + (pointsBack ? 0 : 1);
    }

    Report with(Party other) {
        List<Party> all = new ArrayList<>(others);
        all.add(other);
        boolean mediated = mode.isEmpty() && "mediator".equals(other.capacity());
        return new Report(
                trigger,
                sentence,
                stem,
                mediated ? "third-party" : mode,
                realis,
                actors,
                recipients,
                all,
                source,
                when,
                where,
                triggerSpan,
                evidence,
                issue,
                pointsBack,
                heading,
                parent);
    }

    /** This mention with what only the other one says, and the other's words as further evidence. */
    Report joined(Report other) {
        List<Span> all = new ArrayList<>(evidence);
        other.evidence.stream().filter(span -> !all.contains(span)).forEach(all::add);
        List<Party> otherParties = new ArrayList<>(others);
        other.others.stream()
                .filter(party -> others.stream().noneMatch(known -> known.name().equals(party.name())))
                .forEach(otherParties::add);
        boolean takeOthers = actors.isEmpty() && recipients.isEmpty() || persons() < 2 && other.persons() >= 2;
        boolean sameThing = stem.equals(other.stem) || pointsBack || other.pointsBack || heading || other.heading;
        List<Party> by = takeOthers || (actors.isEmpty() && sameThing) ? other.actors : actors;
        List<Party> to = takeOthers ? other.recipients : recipients;
        return new Report(
                trigger,
                sentence,
                stem,
                mode.isEmpty() ? other.mode : mode,
                realis,
                takeOthers || !actors.isEmpty() ? by : apart(by, to),
                to.isEmpty() ? apart(other.parties(), by) : to,
                otherParties,
                source,
                when.isKnown() ? when : other.when,
                where == null ? other.where : where,
                triggerSpan,
                all,
                issue == null ? other.issue : issue,
                pointsBack,
                heading,
                parent);
    }

    /** Whom the other mention has on the other side: all of its parties where the two only meet, else its recipients. */
    private List<Party> parties() {
        if (!type().equals("CONSULT")) {
            return recipients;
        }
        return Stream.concat(actors.stream(), recipients.stream()).toList();
    }

    private static List<Party> apart(List<Party> parties, List<Party> from) {
        return parties.stream()
                .filter(party -> from.stream().noneMatch(known -> Merger.samePart(known, party)))
                .toList();
    }

    /** Persons say more of who met than their countries or offices do, and keep another meeting of those apart. */
    private long persons() {
        return Stream.concat(actors.stream(), recipients.stream())
                .filter(party -> party.type().equals("PER")
                        && Character.isUpperCase(party.name().codePointAt(0)))
                .count();
    }

    int token() {
        return trigger.token();
    }

    Report towards(List<Party> parties) {
        return between(actors, parties);
    }

    Report between(List<Party> by, List<Party> to) {
        return new Report(
                trigger,
                sentence,
                stem,
                mode,
                realis,
                by,
                to,
                others,
                source,
                when,
                where,
                triggerSpan,
                evidence,
                issue,
                pointsBack,
                heading,
                parent);
    }

    Report at(TimeAnchor time) {
        return new Report(
                trigger,
                sentence,
                stem,
                mode,
                realis,
                actors,
                recipients,
                others,
                source,
                time,
                where,
                triggerSpan,
                evidence,
                issue,
                pointsBack,
                heading,
                parent);
    }
}
