package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.Span;

/** What each article puts on which day, by names and numbers that few articles of the run have. */
final class DayFacts {
    private static final int SAME_STORY = 5;
    private static final int LONGEST_SENTENCE = 2000;

    private final List<Article> articles;
    private final List<List<Span>> sentences;
    private final List<Dating> datings;
    private final List<Set<String>> terms = new ArrayList<>();
    private final TreeMap<String, Integer> spread = new TreeMap<>();

    private DayFacts(List<Article> articles, List<List<Span>> sentences, List<Dating> datings) {
        this.articles = articles;
        this.sentences = sentences;
        this.datings = datings;
        for (Article article : articles) {
            Set<String> own = NewsTerms.of(article.text());
            terms.add(own);
            own.forEach(term -> spread.merge(term, 1, Integer::sum));
        }
    }

    static DayFacts of(List<Article> articles, List<List<Span>> sentences, List<Dating> datings) {
        return new DayFacts(articles, sentences, datings);
    }

    static DayFacts none() {
        return new DayFacts(List.of(), List.of(), List.of());
    }

    /** Whether the article names what dated articles of the run name too. */
    boolean sameStory(int index) {
        for (int i = 0; i < articles.size(); i++) {
            Set<String> common = new HashSet<>(terms.get(index));
            common.retainAll(terms.get(i));
            if (i != index && datings.get(i).anchor().isKnown() && common.size() >= SAME_STORY) {
                return true;
            }
        }
        return false;
    }

    /** The rare names and numbers that the article, were it of that day, and a dated article put on one day. */
    Set<String> shared(int index, LocalDate candidate) {
        Set<String> shared = new TreeSet<>();
        TreeMap<LocalDate, Set<String>> own = factsOf(index, TimeAnchor.day(candidate, Basis.INFERRED, ""));
        for (int i = 0; i < articles.size(); i++) {
            if (i == index || !datings.get(i).anchor().isKnown()) {
                continue;
            }
            TreeMap<LocalDate, Set<String>> theirs = factsOf(i, datings.get(i).anchor());
            own.forEach((day, facts) -> facts.stream()
                    .filter(theirs.getOrDefault(day, Set.of())::contains)
                    .forEach(shared::add));
        }
        return shared;
    }

    private TreeMap<LocalDate, Set<String>> factsOf(int index, TimeAnchor dated) {
        TreeMap<LocalDate, Set<String>> facts = new TreeMap<>();
        List<TimeScanner.Found> found =
                TimeScanner.english().scan(articles.get(index).text(), sentences.get(index));
        List<TimeExpression> times = new TimeResolver(dated).resolve(found);
        for (int i = 0; i < found.size(); i++) {
            int sentence = found.get(i).sentence();
            Optional<LocalDate> day = times.get(i).anchor().day();
            if (sentence >= 0
                    && day.isPresent()
                    && sentences.get(index).get(sentence).length() < LONGEST_SENTENCE) {
                facts.computeIfAbsent(day.get(), one -> new TreeSet<>())
                        .addAll(rare(NewsTerms.of(withoutTimes(index, i, found))));
            }
        }
        return facts;
    }

    /** The sentence of a time without the words that say when, which tie nothing to a day but the day. */
    private String withoutTimes(int index, int at, List<TimeScanner.Found> found) {
        int sentence = found.get(at).sentence();
        Span whole = sentences.get(index).get(sentence);
        StringBuilder words = new StringBuilder(whole.in(articles.get(index).text()));
        int last = at;
        while (last + 1 < found.size() && found.get(last + 1).sentence() == sentence) {
            last++;
        }
        for (int i = last; i >= 0 && found.get(i).sentence() == sentence; i--) {
            Span time = found.get(i).span();
            words.delete(time.start() - whole.start(), Math.min(time.end(), whole.end()) - whole.start());
        }
        return words.toString();
    }

    private Set<String> rare(Set<String> all) {
        int most = Math.max(2, articles.size() / 3);
        return all.stream().filter(term -> spread.getOrDefault(term, 0) <= most).collect(Collectors.toSet());
    }
}
