package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One object of a page's linked data: its types, its words by property, the things it holds. Filled while it is read. */
final class Thing {

    private final @Nullable Thing holder;
    private final String heldAs;
    private final TreeMap<String, List<String>> words = new TreeMap<>();
    private final TreeMap<String, List<Thing>> things = new TreeMap<>();

    Thing(@Nullable Thing holder, String heldAs) {
        this.holder = holder;
        this.heldAs = heldAs;
    }

    void add(String property, String value) {
        words.computeIfAbsent(property, key -> new ArrayList<>()).add(value);
    }

    void add(String property, Thing thing) {
        things.computeIfAbsent(property, key -> new ArrayList<>()).add(thing);
    }

    /** The property by which another thing holds this one; empty at the top. */
    String heldAs() {
        return heldAs;
    }

    Optional<Thing> holder() {
        return Optional.ofNullable(holder);
    }

    /** Its types without the vocabulary's address. */
    List<String> types() {
        return words("@type").stream()
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .toList();
    }

    List<String> words(String property) {
        return words.getOrDefault(property, List.of());
    }

    Optional<String> word(String property) {
        return words(property).stream().filter(word -> !word.isBlank()).findFirst();
    }

    List<Thing> things(String property) {
        return things.getOrDefault(property, List.of());
    }
}
