package org.parley.record.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.article.Article;
import org.parley.record.View;
import org.parley.time.TimeAnchor;

/**
 * Groups articles that are copies of one text. Takes each article once and keeps no text of it; the groups do not depend on
 * the order in which the articles came. The longest texts are taken first, so that a shorter one is laid beside the text it
 * was cut from, and two that were enlarged from one short one are not taken for copies of each other. Not safe for threads.
 */
public final class CopyFinder {

    private static final int MOST_SHARED = 5;

    private final List<Candidate> candidates = new ArrayList<>();
    private final SketchIndex index = new SketchIndex();
    private final Map<Long, Integer> byWords = new HashMap<>();
    private final List<SharedWords> shared = new ArrayList<>();
    private int[] leader = new int[0];

    /** The copies among the articles of a view. */
    public static Copies among(View view) {
        CopyFinder finder = new CopyFinder();
        view.articles().forEach(received -> finder.add(received.article(), received.dated()));
        return finder.find();
    }

    /** The copies among articles, published at the dates beside them. */
    public static Copies among(List<Article> articles, List<TimeAnchor> dates) {
        CopyFinder finder = new CopyFinder();
        for (int i = 0; i < articles.size(); i++) {
            finder.add(articles.get(i), dates.get(i));
        }
        return finder.find();
    }

    /** Adds an article; {@link #find} is called when all are added. */
    public void add(Article article, TimeAnchor dated) {
        candidates.add(Candidate.of(article, dated));
    }

    /** The groups of what was added, and the passages that others share. Called once. */
    public Copies find() {
        candidates.sort(Candidate.LONGEST_FIRST);
        leader = new int[candidates.size()];
        Arrays.setAll(leader, number -> number);
        for (int number = 0; number < leader.length; number++) {
            place(number);
        }
        return Copies.of(candidates, groups(), shared);
    }

    private void place(int number) {
        Candidate candidate = candidates.get(number);
        if (!CopyRule.tellsApart(candidate.sketch())) {
            return;
        }
        Integer same = byWords.putIfAbsent(candidate.sketch().all(), number);
        if (same != null) {
            leader[number] = leader[same];
        } else if (CopyRule.comparable(candidate.sketch())) {
            compare(number, candidate);
            index.add(number, candidate.sketch());
        }
    }

    private void compare(int number, Candidate candidate) {
        Map<Double, Integer> copies = new TreeMap<>();
        List<SharedWords> passages = new ArrayList<>();
        for (int other : index.like(candidate.sketch())) {
            Candidate longer = candidates.get(other);
            Likeness likeness = Likeness.of(longer.sketch(), candidate.sketch());
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
            if (leader[other] == other
                    || CopyRule.isKin(first, candidate, Likeness.of(first.sketch(), candidate.sketch()))) {
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
}
