package org.parley.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.finding.Finding;
import org.parley.finding.FindingId;
import org.parley.time.TimeAnchor;

/** A record that lives as long as the program: what a briefing without a record file is made from. */
public final class InMemoryRecordStore implements RecordStore {

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Long> withdrawn = new HashSet<>();
    private final Map<ArticleId, Entry.Received> received = new HashMap<>();
    private final Map<ArticleId, Map<FindingId, Entry.Noted>> noted = new HashMap<>();
    private final Set<List<String>> links = new HashSet<>();

    @Override
    public boolean receive(Article article, TimeAnchor dated, Instant recorded) {
        Entry.Received before = received.get(article.id());
        if (before != null) {
            if (before.article().equals(article) && before.dated().equals(dated)) {
                return false;
            }
            withdraw(before.number(), SUPERSEDED, recorded);
        }
        append(new Entry.Received(next(), recorded, article, dated));
        return true;
    }

    @Override
    public boolean note(Finding finding, Instant recorded) {
        Entry.Noted before = notedOf(finding.evidence().article()).get(finding.id());
        if (before != null) {
            if (before.finding().equals(finding)) {
                return false;
            }
            withdraw(before.number(), SUPERSEDED, recorded);
        }
        append(new Entry.Noted(next(), recorded, finding));
        return true;
    }

    @Override
    public boolean link(FindingId finding, String thing, String stance, String why, Instant recorded) {
        Entry.Linked link = new Entry.Linked(next(), recorded, finding, thing, stance, why);
        if (links.contains(key(link))) {
            return false;
        }
        append(link);
        return true;
    }

    @Override
    public boolean withdraw(long number, String reason, Instant recorded) {
        if (number < 1 || number > entries.size() || entries.get((int) number - 1) instanceof Entry.Withdrawn) {
            throw new IllegalArgumentException("no entry that could be withdrawn has the number " + number);
        }
        if (withdrawn.contains(number)) {
            return false;
        }
        append(new Entry.Withdrawn(next(), recorded, number, reason));
        return true;
    }

    /** Work that fails leaves nothing behind: the entries it added are taken back. */
    @Override
    public void atomically(Runnable work) {
        int before = entries.size();
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (!done) {
                keepFirst(before);
            }
        }
    }

    @Override
    public List<Entry.Noted> standing(ArticleId article) {
        return List.copyOf(notedOf(article).values());
    }

    @Override
    public View view() {
        return View.of(entries);
    }

    @Override
    public void close() {}

    private void append(Entry entry) {
        entries.add(entry);
        if (entry instanceof Entry.Received article) {
            received.put(article.article().id(), article);
        } else if (entry instanceof Entry.Noted note) {
            notedOf(note.finding().evidence().article()).put(note.finding().id(), note);
        } else if (entry instanceof Entry.Linked link) {
            links.add(key(link));
        } else if (entry instanceof Entry.Withdrawn withdrawal) {
            withdrawn.add(withdrawal.entry());
            forget(entries.get((int) withdrawal.entry() - 1));
        }
    }

    private void forget(Entry entry) {
        if (entry instanceof Entry.Received article) {
            received.remove(article.article().id());
        } else if (entry instanceof Entry.Noted note) {
            notedOf(note.finding().evidence().article()).remove(note.finding().id());
        } else if (entry instanceof Entry.Linked link) {
            links.remove(key(link));
        }
    }

    private void keepFirst(int count) {
        List<Entry> kept = List.copyOf(entries.subList(0, count));
        entries.clear();
        withdrawn.clear();
        received.clear();
        noted.clear();
        links.clear();
        kept.forEach(this::append);
    }

    private Map<FindingId, Entry.Noted> notedOf(ArticleId article) {
        return noted.computeIfAbsent(article, id -> new LinkedHashMap<>());
    }

    private static List<String> key(Entry.Linked link) {
        return List.of(link.finding().value(), link.thing(), link.stance());
    }

    private long next() {
        return entries.size() + 1L;
    }
}
