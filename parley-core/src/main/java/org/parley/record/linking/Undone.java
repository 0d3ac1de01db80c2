package org.parley.record.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.record.Entry;
import org.parley.record.View;

/** Links that a person has withdrawn: the finding is never joined again to the finding that the thing is named after. */
final class Undone {

    private final Set<List<String>> pairs = new HashSet<>();

    Undone(View view) {
        for (Entry entry : view.entries()) {
            if (entry instanceof Entry.Linked link) {
                view.withdrawal(link.number())
                        .filter(withdrawn -> !withdrawn.reason().startsWith(LinkKeeper.NO_LONGER))
                        .ifPresent(withdrawn -> add(
                                link.finding().value(),
                                link.thing().substring(link.thing().lastIndexOf('-') + 1)));
            }
        }
    }

    private void add(String finding, String first) {
        pairs.add(List.of(finding, first));
        pairs.add(List.of(first, finding));
    }

    boolean between(Report a, Report b) {
        return !pairs.isEmpty()
                && pairs.contains(List.of(a.event().id().value(), b.event().id().value()));
    }
}
