package org.parley.app;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What archives hold beside articles, counted by kind: requests, pictures, answers without a page. */
final class PassedOver {

    private static final int MOST_KINDS = 100;

    private final Map<String, Integer> counts = new TreeMap<>();

    /** What is one of a kind, such as a revisit of some address, is counted under its first word. */
    void add(String what) {
        int of = what.indexOf(" of ");
        String kind = of < 0 ? what : what.substring(0, of);
        counts.merge(counts.containsKey(kind) || counts.size() < MOST_KINDS ? kind : "other", 1, Integer::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** "request record 2, status 404 1". */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
