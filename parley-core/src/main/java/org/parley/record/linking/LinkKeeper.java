package org.parley.record.linking;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.record.Entry;
import org.parley.record.RecordStore;

/** Writes the links that linking makes into the record, and withdraws those of before that it no longer makes. */
public final class LinkKeeper {

    /** Begins the reason of every withdrawal that is not a person's. */
    public static final String NO_LONGER = "no longer made";

    private LinkKeeper() {}

    /** Brings the links of the record up to what these things say, as one transaction. */
    public static void keep(RecordStore store, List<Thing> things, Instant recorded) {
        Set<List<String>> made = new HashSet<>();
        for (Thing thing : things) {
            thing.members().forEach(member -> made.add(key(thing, member)));
        }
        List<Entry.Linked> before = store.view().links();
        store.atomically(() -> {
            for (Entry.Linked link : before) {
                if (!made.contains(List.of(link.finding().value(), link.thing(), link.stance()))) {
                    store.withdraw(link.number(), NO_LONGER + ": the articles now known say otherwise", recorded);
                }
            }
            for (Thing thing : things) {
                for (Thing.Member member : thing.members()) {
                    store.link(member.report().event().id(), thing.id(), stance(member), why(member), recorded);
                }
            }
        });
    }

    private static List<String> key(Thing thing, Thing.Member member) {
        return List.of(member.report().event().id().value(), thing.id(), stance(member));
    }

    private static String stance(Thing.Member member) {
        return switch (member.report().event().realis()) {
            case ACTUAL -> "reports";
            case PLANNED -> "announces";
            case PROPOSED -> "proposes";
            case NEGATED -> "denies";
            case HYPOTHETICAL -> "imagines";
        };
    }

    private static String why(Thing.Member member) {
        return member.why().isEmpty() ? "the first report" : member.why();
    }
}
