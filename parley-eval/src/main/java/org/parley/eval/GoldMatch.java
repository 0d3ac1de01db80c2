package org.parley.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Decides whether a found finding is one of the gold's, and which of its fields are right. */
final class GoldMatch {

    private GoldMatch() {}

    /** How well they match, 0 if not at all. */
    static double overlap(GoldItem gold, GoldItem found) {
        if (!gold.kind().equals(found.kind())) {
            return 0;
        }
        return switch (gold.kind()) {
            case "statement" -> statement(gold, found);
            case "figure" -> {
                String wanted = text(gold, "measure").split(":", -1)[0];
                yield wanted.equals(text(found, "measure").split(":", -1)[0]) ? both(gold.at(), found.at()) : 0;
            }
            default -> event(gold, found);
        };
    }

    private static double statement(GoldItem gold, GoldItem found) {
        BitSet union = (BitSet) gold.at().clone();
        union.or(found.at());
        double jaccard = both(gold.at(), found.at()) / (double) Math.max(1, union.cardinality());
        boolean joined = meets(gold.cue(), found.cue()) || meets(gold.source(), found.source());
        return jaccard >= 0.5 && joined ? jaccard : 0;
    }

    private static boolean meets(BitSet a, BitSet b) {
        return a.isEmpty() || b.isEmpty() || a.intersects(b);
    }

    private static double event(GoldItem gold, GoldItem found) {
        List<String> types = new ArrayList<>(List.of(text(gold, "type")));
        types.addAll(GoldItem.strings(gold.json().path("also")));
        if (!types.contains(text(found, "type"))) {
            return 0;
        }
        int trigger = both(gold.at(), found.at());
        if (trigger > 0) {
            return 1 + trigger;
        }
        int shorter = Math.max(
                1, Math.min(gold.evidence().cardinality(), found.evidence().cardinality()));
        double share = both(gold.evidence(), found.evidence()) / (double) shorter;
        return share >= 0.5 ? share : 0;
    }

    private static int both(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    /** The fields that are scored for this pair, and whether each is right. */
    static Map<String, Boolean> fields(GoldItem gold, GoldItem found) {
        Map<String, Boolean> fields = new LinkedHashMap<>();
        String holder = found.json().path("source").path("name").asString("");
        switch (gold.kind()) {
            case "statement" -> {
                fields.put("source", Names.same(text(gold, "name"), holder));
                fields.put("act", same(gold, found, "act"));
                fields.put("form", same(gold, found, "form"));
                List<String> via = GoldItem.strings(gold.json().path("via"));
                if (!via.isEmpty()) {
                    List<String> hops = names(found.json().path("via"));
                    fields.put("via", via.stream().anyMatch(v -> hops.stream().anyMatch(hop -> Names.same(v, hop))));
                }
            }
            case "figure" -> {
                fields.put("bounds", number(gold, found, "low") && number(gold, found, "high"));
                fields.put("holder", Names.same(text(gold, "source"), holder));
                date(gold, found, fields);
                fields.put("population", Names.share(text(gold, "population"), text(found, "population")));
            }
            default -> {
                fields.put("realis", same(gold, found, "realis"));
                fields.put("mode", same(gold, found, "mode"));
                List<String> wanted = parties(gold);
                List<String> got = parties(found);
                if (!wanted.isEmpty()) {
                    fields.put(
                            "parties",
                            wanted.stream().allMatch(w -> got.stream().anyMatch(x -> Names.same(w, x))));
                }
                date(gold, found, fields);
            }
        }
        return fields;
    }

    private static void date(GoldItem gold, GoldItem found, Map<String, Boolean> fields) {
        String wanted = text(gold, "date");
        if (!wanted.isEmpty()) {
            fields.put(
                    "date",
                    day(wanted)
                            .equals(day(found.json().path("when").path("date").asString(""))));
        }
    }

    private static String day(String edtf) {
        String last = edtf.substring(edtf.lastIndexOf('/') + 1);
        int clock = last.indexOf('T');
        return (clock < 0 ? last : last.substring(0, clock)).replaceAll("^[~?]+|[~?]+$", "");
    }

    private static List<String> parties(GoldItem item) {
        List<String> parties = names(item.json().path("actors"));
        parties.addAll(names(item.json().path("recipients")));
        return parties;
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : list.values()) {
            names.add(each.isString() ? each.stringValue() : each.path("name").asString(""));
        }
        return names;
    }

    private static boolean number(GoldItem gold, GoldItem found, String field) {
        return amount(gold.json().path(field)).equals(amount(found.json().path(field)));
    }

    private static Double amount(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }

    private static boolean same(GoldItem gold, GoldItem found, String field) {
        return text(gold, field).equals(text(found, field));
    }

    private static String text(GoldItem item, String field) {
        return item.json().path(field).asString("");
    }
}
