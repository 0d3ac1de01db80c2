package org.parley.record.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.record.View;
import org.parley.time.TimeAnchor;

/**
 * Groups articles that are copies of one text. Takes each article once and keeps no text of it: sketches and what they have in
 * common stand in temporary files, so that a run of any size costs some hundred bytes an article. The groups do not depend on
 * the order in which the articles came. The longest texts are taken first, so that a shorter one is laid beside the text it
 * was cut from, and two that were enlarged from one short one are not taken for copies of each other. Not safe for threads.
 */
public final class CopyFinder implements AutoCloseable {

    private static final int MOST_SHARED = 5;

    private final List<Candidate> candidates = new ArrayList<>();
    private final Sketches sketches = new Sketches();
    private final LikeTexts likeTexts = new LikeTexts();
    private final Map<Outlet, Outlet> outlets = new HashMap<>();
    private final List<SharedWords> shared = new ArrayList<>();
    private int[] leader = new int[0];

    /** The copies among the articles of a view. */
    public static Copies among(View view) {
        try (CopyFinder finder = new CopyFinder()) {
            view.articles().forEach(received -> finder.add(received.article(), received.dated()));
            return finder.find();
        }
    }

    /** The copies among articles, published at the dates beside them. */
    public static Copies among(List<Article> articles, List<TimeAnchor> dates) {
        try (CopyFinder finder = new CopyFinder()) {
            for (int i = 0; i < articles.size(); i++) {
                finder.add(articles.get(i), dates.get(i));
            }
            return finder.find();
        }
    }

    /**
     * Adds an article; {@link #find} is called when all are added.
     *
     * @throws org.parley.spill.SpillException if there is no room on the disk
     */
    public void add(Article article, TimeAnchor dated) {
        Sketch sketch = Sketch.of(article);
        Outlet outlet = outlets.computeIfAbsent(article.outlet(), own -> own);
        Outlet origin = outlets.computeIfAbsent(article.origin(), own -> own);
        candidates.add(Candidate.of(article, outlet, origin, dated, sketch, sketches.add(sketch)));
    }

    /** The groups of what was added, and the passages that others share. Called once. */
    public Copies find() {
        candidates.sort(Candidate.LONGEST_FIRST);
        leader = new int[candidates.size()];
        Arrays.setAll(leader, number -> number);
        int[] same = sameWords();
        for (int number = 0; number < leader.length; number++) {
            Candidate candidate = candidates.get(number);
            if (CopyRule.tellsApart(candidate) && same[number] == number && candidate.comparable()) {
                likeTexts.add(number, sketches.get(candidate.sketch()).anchors());
            }
        }
        likeTexts.forEach(this::compare);
        for (int number = 0; number < leader.length; number++) {
            leader[number] = leader[same[number]];
        }
        return Copies.of(candidates, groups(), shared, new Descent(sketches));
    }

    /** For each text the first that has the very same words, mostly itself. */
    private int[] sameWords() {
        Map<Long, Integer> byWords = new HashMap<>();
        int[] same = new int[leader.length];
        for (int number = 0; number < same.length; number++) {
            Candidate candidate = candidates.get(number);
            @Nullable
            Integer first = CopyRule.tellsApart(candidate) ? byWords.putIfAbsent(candidate.all(), number) : null;
            same[number] = first == null ? number : first;
        }
        return same;
    }

    private void compare(int number, List<Integer> earlier) {
        Candidate candidate = candidates.get(number);
        Map<Double, Integer> copies = new TreeMap<>();
        List<SharedWords> passages = new ArrayList<>();
        for (int other : earlier) {
            Candidate longer = candidates.get(other);
            Likeness likeness = sketches.likeness(longer, candidate);
            if (CopyRule.isCopy(longer, candidate, likeness)) {
                copies.putIfAbsent(-likeness.own(), other);
            } else if (passages.size() < MOST_SHARED && CopyRule.worthNaming(likeness)) {
                passages.add(sharedWords(longer, candidate, likeness));
            }
        }
        join(number, candidate, copies.values());
        shared.addAll(passages);
    }

    /** With the text that it has most of, if it goes back to what that goes back to: likeness is not handed on without end. */
    private void join(int number, Candidate candidate, Collection<Integer> copiesOf) {
        for (int other : copiesOf) {
            Candidate first = candidates.get(leader[other]);
            if (leader[other] == other || CopyRule.isKin(first, candidate, sketches.likeness(first, candidate))) {
                leader[number] = leader[other];
                return;
            }
        }
    }

    private static SharedWords sharedWords(Candidate a, Candidate b, Likeness likeness) {
        boolean quoted = CopyRule.mostlyQuoted(likeness);
        return Candidate.BY_DATE.compare(a, b) <= 0
                ? new SharedWords(a.id(), b.id(), likeness.ofFirst(), likeness.ofSecond(), quoted)
                : new SharedWords(b.id(), a.id(), likeness.ofSecond(), likeness.ofFirst(), quoted);
    }

    private List<List<Candidate>> groups() {
        Map<Integer, List<Candidate>> byLeader = new TreeMap<>();
        for (int number = 0; number < leader.length; number++) {
            byLeader.computeIfAbsent(leader[number], first -> new ArrayList<>()).add(candidates.get(number));
        }
        return byLeader.values().stream().filter(group -> group.size() > 1).toList();
    }

    @Override
    public void close() {
        sketches.close();
        likeTexts.close();
    }
}
