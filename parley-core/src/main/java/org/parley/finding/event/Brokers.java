package org.parley.finding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.finding.Party;

/** Mediators and hosts: whoever is said to have brokered, mediated or hosted the talks of the same sentence. */
final class Brokers {

    private static final Map<String, String> CAPACITIES = Map.of(
            "mediate", "mediator",
            "broker", "mediator",
            "facilitate", "mediator",
            "moderate", "mediator",
            "chair", "host",
            "host", "host");

    private final Words words;
    private final Relations relations;
    private final PartyFinder parties;

    Brokers(Words words, Relations relations, PartyFinder parties) {
        this.words = words;
        this.relations = relations;
        this.parties = parties;
    }

    /** The reports with mediators and hosts added; the brokering itself is no further event where the talks it serves are reported. */
    List<Report> attach(List<Report> reports) {
        Map<Integer, Integer> talks = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            boolean broker = CAPACITIES.containsKey(words.lemma(report.trigger().token()));
            if (report.type().equals("CONSULT") && !broker) {
                talks.merge(
                        report.sentence(),
                        i,
                        (a, b) -> reports.get(b).fullness() > reports.get(a).fullness() ? b : a);
            }
        }
        List<Report> attached = new ArrayList<>(reports);
        Set<Integer> spent = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String capacity = CAPACITIES.get(words.lemma(i));
            Integer talk = capacity == null || !words.isVerb(i)
                    ? null
                    : talks.get(words.token(i).sentence());
            if (capacity != null && talk != null && serves(i, reports.get(talk))) {
                for (Party party : parties.parties(relations.of(i, "subj", List.of()), true, false)) {
                    attached.set(talk, attached.get(talk).with(capacity(party, capacity)));
                }
                spent.add(i);
            }
        }
        attached.removeIf(report -> spent.contains(report.trigger().token()));
        return attached;
    }

    /** Hosting somebody is a visit of its own; only hosting talks serves them. */
    private boolean serves(int verb, Report talk) {
        if (!words.lemma(verb).equals("host")) {
            return true;
        }
        int token = talk.trigger().token();
        return words.head(token) == verb || words.head(verb) == token || relations.position(token) == words.head(verb);
    }

    private static Party capacity(Party party, String capacity) {
        return new Party(party.name(), party.type(), capacity, party.role(), party.country(), party.words());
    }
}
