package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Span;

/** What each article puts on which day, by names and numbers that few articles of the run have. */
final class DayFacts {
    private static final int SAME_STORY = 5;
    private static final int LONGEST_SENTENCE = 2000;

    private final List<Article> articles;
    private final Function<Article, List<Span>> cutter;
    private final List<Dating> datings;
    private final List<Set<String>> terms = new ArrayList<>();
    private final TreeMap<String, Integer> spread = new TreeMap<>();

    /** What the dated articles put on each day; made when it is first asked for. */
    private @Nullable TreeMap<LocalDate, Set<String>> ofDated;

    private DayFacts(List<Article> articles, Function<Article, List<Span>> cutter, List<Dating> datings) {
        this.articles = articles;
        this.cutter = cutter;
        this.datings = datings;
        for (Article article : articles) {
            Set<String> own = NewsTerms.of(article.text());
            terms.add(own);
            own.forEach(term -> spread.merge(term, 1, Integer::sum));
        }
    }

    static DayFacts of(List<Article> articles, Function<Article, List<Span>> cutter, List<Dating> datings) {
        return new DayFacts(articles, cutter, datings);
    }

    static DayFacts none() {
        return new DayFacts(List.of(), article -> List.of(), List.of());
    }

    /** Whether the article names what dated articles of the run name too. */
    boolean sameStory(int index) {
        for (int i = 0; i < articles.size(); i++) {
            if (i != index
                    && datings.get(i).anchor().isKnown()
                    && common(terms.get(index), terms.get(i)) >= SAME_STORY) {
                return true;
            }
        }
        return false;
    }

    private static long common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).count();
    }

    /** The rare names and numbers that the undated article, were it of that day, and a dated article put on one day. */
    Set<String> shared(int index, LocalDate candidate) {
        TreeMap<LocalDate, Set<String>> dated = ofDated == null ? ofDated() : ofDated;
        ofDated = dated;
        Set<String> shared = new TreeSet<>();
        factsOf(index, TimeAnchor.day(candidate, Basis.INFERRED, ""))
                .forEach((day, facts) -> facts.stream()
                        .filter(dated.getOrDefault(day, Set.of())::contains)
                        .forEach(shared::add));
        return shared;
    }

    private TreeMap<LocalDate, Set<String>> ofDated() {
        TreeMap<LocalDate, Set<String>> all = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            if (datings.get(i).anchor().isKnown()) {
                factsOf(i, datings.get(i).anchor())
                        .forEach((day, facts) ->
                                all.computeIfAbsent(day, one -> new HashSet<>()).addAll(facts));
            }
        }
        return all;
    }

    private TreeMap<LocalDate, Set<String>> factsOf(int index, TimeAnchor anchor) {
        TreeMap<LocalDate, Set<String>> facts = new TreeMap<>();
        Article article = articles.get(index);
        List<Span> sentences = cutter.apply(article);
        List<TimeScanner.Found> found = TimeScanner.english().scan(article.text(), sentences);
        List<TimeExpression> times = new TimeResolver(anchor).resolve(found);
        for (int i = 0; i < found.size(); i++) {
            int sentence = found.get(i).sentence();
            Optional<LocalDate> day = times.get(i).anchor().day();
            if (sentence >= 0 && day.isPresent() && sentences.get(sentence).length() < LONGEST_SENTENCE) {
                Span whole = sentences.get(sentence);
                facts.computeIfAbsent(day.get(), one -> new TreeSet<>())
                        .addAll(rare(NewsTerms.of(withoutTimes(article, whole, i, found))));
            }
        }
        return facts;
    }

    /** The sentence of a time without the words that say when, which tie nothing to a day but the day. */
    private static String withoutTimes(Article article, Span whole, int at, List<TimeScanner.Found> found) {
        int sentence = found.get(at).sentence();
        StringBuilder words = new StringBuilder(whole.in(article.text()));
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
