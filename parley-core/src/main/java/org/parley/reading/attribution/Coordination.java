package org.parley.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** Parts sources that speak together ("the island and its neighbour") where each is somebody of its own. */
final class Coordination {

    private final Tree tree;
    private final Speakers speakers;

    Coordination(Tree tree, Speakers speakers) {
        this.tree = tree;
        this.speakers = speakers;
    }

    /** The parts, or the whole where its parts are no names and have no determiner: "medics and witnesses" is one. */
    List<Stretch> parts(Stretch source) {
        Token top = tree.top(source.first(), source.end());
        List<Stretch> whole = List.of(source);
        if (top == null) {
            return whole;
        }
        List<Integer> heads = new ArrayList<>();
        heads.add(top.index());
        for (int child : tree.children(top.index())) {
            if (source.contains(child) && tree.token(child).is("conj")) {
                heads.add(child);
            }
        }
        if (heads.size() < 2) {
            return whole;
        }
        List<Stretch> parts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int start = i == 0 ? source.first() : startOf(heads.get(i));
            int end = i + 1 < heads.size() ? startOf(heads.get(i + 1)) : source.end();
            Stretch part = trimmed(start, end);
            if (part == null) {
                return whole;
            }
            parts.add(part);
        }
        boolean distinct =
                parts.stream().allMatch(this::standsAlone) || parts.stream().anyMatch(this::isNamed);
        boolean same = parts.stream()
                                .map(speakers::actor)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        < 2
                && parts.stream().allMatch(part -> speakers.actor(part) != null);
        return distinct && !same && parts.stream().allMatch(part -> speakers.canSpeak(part, false)) ? parts : whole;
    }

    private int startOf(int head) {
        return tree.first(head);
    }

    private @org.jspecify.annotations.Nullable Stretch trimmed(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isLoose(first)) {
            first++;
        }
        while (last > first && isLoose(last - 1)) {
            last--;
        }
        return first < last ? new Stretch(first, last) : null;
    }

    private boolean isLoose(int token) {
        return tree.token(token).upos().equals("PUNCT") || tree.token(token).is("cc");
    }

    private boolean standsAlone(Stretch part) {
        return tree.token(part.first()).upos().equals("DET") || isNamed(part);
    }

    private boolean isNamed(Stretch part) {
        Token top = tree.top(part.first(), part.end());
        return top != null && top.upos().equals("PROPN");
    }
}
