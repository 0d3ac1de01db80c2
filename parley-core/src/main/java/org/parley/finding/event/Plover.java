package org.parley.finding.event;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of events and their modes: PLOVER's, and MOVE. */
final class Plover {

    private static final List<String> ASKED = List.of("assist", "change", "yield", "meet");

    static final Map<String, List<String>> MODES = Map.ofEntries(
            Map.entry("AGREE", List.of()),
            Map.entry("CONSULT", List.of("visit", "third-party", "multilateral", "phone")),
            Map.entry("SUPPORT", List.of()),
            Map.entry("CONCEDE", List.of()),
            Map.entry("COOPERATE", List.of()),
            Map.entry("AID", List.of()),
            Map.entry("RETREAT", List.of("withdraw", "release", "disarm", "ceasefire", "access", "resign")),
            Map.entry("REQUEST", ASKED),
            Map.entry("ACCUSE", List.of("disapprove", "investigate", "allege")),
            Map.entry("REJECT", ASKED),
            Map.entry("THREATEN", List.of("restrict", "arrest", "relations", "expel", "territory", "violence")),
            Map.entry("PROTEST", List.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize")),
            Map.entry("SANCTION", List.of("convict", "expel", "withdraw", "discontinue")),
            Map.entry("MOBILIZE", List.of("troops", "weapons", "police", "militia")),
            Map.entry(
                    "COERCE",
                    List.of(
                            "seize",
                            "restrict",
                            "censor",
                            "curfew",
                            "martial-law",
                            "arrest",
                            "deport",
                            "withhold",
                            "misinformation",
                            "cyber")),
            Map.entry(
                    "ASSAULT",
                    List.of(
                            "abduct",
                            "beat",
                            "torture",
                            "sexual",
                            "targeted",
                            "destroy",
                            "primitive",
                            "firearms",
                            "explosives",
                            "suicide-attack",
                            "aerial",
                            "drone",
                            "heavy-weapons",
                            "crowd-control",
                            "unconventional")),
            Map.entry("MOVE", List.of()));

    /** Types that are done with words alone: what stands in their content is asked, refused or threatened, not reported. */
    static final Set<String> SPEECH = Set.of("REQUEST", "REJECT", "THREATEN", "AGREE", "ACCUSE", "SUPPORT", "CONCEDE");

    /** Types done to somebody or something, who may be a thing or a town. */
    static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "MOBILIZE", "MOVE", "AID", "SANCTION", "RETREAT");

    private Plover() {}
}
