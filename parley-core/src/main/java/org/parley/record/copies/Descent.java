package org.parley.record.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Agencies;
import org.parley.article.Outlet;
import org.parley.record.copies.CopyGroup.Member;

/** Tells which article of a group the others go back to, and whom the text comes from. */
final class Descent {

    private final Agencies agencies = Agencies.known();
    private final Sketches sketches;

    /** The agency's own print first, then the earliest, then the longest. */
    private final Comparator<Candidate> originalFirst = Comparator.comparing(
                    (Candidate candidate) -> !isAgency(candidate))
            .thenComparing(
                    candidate -> Optional.ofNullable(candidate.date()),
                    Comparator.comparing(date -> date.orElse(LocalDate.MAX)))
            .thenComparing(Candidate.LONGEST_FIRST);

    Descent(Sketches sketches) {
        this.sketches = sketches;
    }

    private boolean isAgency(Candidate candidate) {
        return agencies.named(candidate.outlet().name()).isPresent();
    }

    CopyGroup group(List<Candidate> unordered) {
        List<Candidate> byDate = unordered.stream().sorted(Candidate.BY_DATE).toList();
        Candidate first = byDate.stream().min(originalFirst).orElseThrow();
        Candidate original = byDate.stream()
                .filter(each -> each.sameOutlet(first))
                .findFirst()
                .orElse(first);
        List<Member> members = new ArrayList<>();
        members.add(new Member(original.id(), Relation.ORIGINAL, original.id(), 1));
        for (int i = 0; i < byDate.size(); i++) {
            if (!byDate.get(i).equals(original)) {
                members.add(member(byDate.get(i), byDate.subList(0, i), original));
            }
        }
        Optional<Candidate> credited = credited(byDate, original);
        return new CopyGroup(
                original.id().value(),
                credited.map(this::creditOf).orElse(original.outlet()),
                credited.map(each -> each.outlet().equals(creditOf(each))
                                ? creditOf(each).name() + " published it"
                                : each.name() + " credits " + creditOf(each).name())
                        .orElse(original.name() + " is " + why(original, byDate)),
                members);
    }

    private Member member(Candidate own, List<Candidate> before, Candidate original) {
        Candidate of = original;
        for (Candidate each : before) {
            of = each.sameOutlet(own) ? each : of;
        }
        boolean edition = of.sameOutlet(own);
        boolean same = edition ? own.sameWords(of) : sameAsAny(own, before) || own.sameWords(original);
        Relation relation = same ? Relation.COPY : edition ? Relation.REVISION : Relation.NEAR_COPY;
        return new Member(
                own.id(), relation, of.id(), sketches.likeness(own, of).ofFirst());
    }

    private static boolean sameAsAny(Candidate own, List<Candidate> others) {
        return others.stream().anyMatch(own::sameWords);
    }

    /** The member that names an agency, or is one: the original before the others. */
    private Optional<Candidate> credited(List<Candidate> byDate, Candidate original) {
        return original.credited() || isAgency(original)
                ? Optional.of(original)
                : byDate.stream()
                        .filter(each -> each.credited() || isAgency(each))
                        .findFirst();
    }

    private Outlet creditOf(Candidate candidate) {
        return candidate.credited() ? candidate.origin() : candidate.outlet();
    }

    private static String why(Candidate original, List<Candidate> byDate) {
        boolean earliest = original.date() != null
                && byDate.stream()
                        .filter(each -> !each.equals(original) && !each.sameOutlet(original))
                        .allMatch(each -> each.date() != null && each.date().isAfter(original.date()));
        return earliest ? "the earliest of them" : "the longest of them, the dates do not tell";
    }
}
