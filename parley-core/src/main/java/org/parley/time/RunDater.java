package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * Dates the articles of one run: each by itself, then those that only say their day of the week by the others. Articles
 * gathered together tell of one stretch of days; what two of them put on the same day ties them to it. Pure, safe for
 * many threads, and the order of the articles does not matter.
 */
public final class RunDater {

    /** A run that spreads wider than this is no story of one period. */
    private static final int WIDEST_RUN = 31;

    private static final int WEEK = 7;
    private static final int SHARED_FACTS = 2;

    private final ArticleDater dater = new ArticleDater();

    /**
     * The date of each article, in the order given.
     *
     * @param sentences the spans of each article's sentences, in text order
     */
    public List<TimeAnchor> date(List<Article> articles, List<List<Span>> sentences) {
        List<Dating> datings = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            datings.add(dater.dating(articles.get(i), sentences.get(i)));
        }
        TreeSet<LocalDate> days = datings.stream()
                .flatMap(dating -> dating.anchor().day().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean oneStory = days.size() > 1 && !days.first().plusDays(WIDEST_RUN).isBefore(days.last());
        List<TimeAnchor> anchors = new ArrayList<>();
        DayFacts facts = oneStory ? DayFacts.of(articles, sentences, datings) : DayFacts.none();
        for (int i = 0; i < articles.size(); i++) {
            Dating dating = datings.get(i);
            boolean open = oneStory && !dating.anchor().isKnown() && dating.weekday() != null;
            anchors.add(open ? settle(i, dating, days, facts) : dating.anchor());
        }
        return anchors;
    }

    private TimeAnchor settle(int index, Dating dating, TreeSet<LocalDate> days, DayFacts facts) {
        DayOfWeek weekday = dating.weekday();
        LocalDate earliest = dating.notBefore();
        if (weekday == null || !facts.sameStory(index)) {
            return dating.anchor();
        }
        LocalDate low = days.first().minusDays(WEEK);
        TreeMap<LocalDate, Set<String>> candidates = new TreeMap<>();
        for (LocalDate day = Calendar.onOrAfter(earliest != null && earliest.isAfter(low) ? earliest : low, weekday);
                !day.isAfter(days.last().plusDays(WEEK));
                day = day.plusWeeks(1)) {
            candidates.put(day, facts.shared(index, day));
        }
        List<LocalDate> supported = candidates.keySet().stream()
                .filter(day -> candidates.getOrDefault(day, Set.of()).size() >= SHARED_FACTS)
                .toList();
        if (supported.size() == 1) {
            LocalDate day = supported.get(0);
            return inferred(
                    day,
                    dating,
                    "other articles of this run put the same on that day: "
                            + String.join(", ", candidates.getOrDefault(day, Set.of())));
        }
        return supported.isEmpty() && earliest != null
                ? byPeriod(dating, candidates.navigableKeySet(), days)
                : dating.anchor();
    }

    /** A day that dated articles of the run cover and share nothing with is not it; of the others the one nearest to the run's days. */
    private static TimeAnchor byPeriod(Dating dating, Set<LocalDate> candidates, TreeSet<LocalDate> days) {
        List<LocalDate> open = candidates.stream()
                .filter(day -> !days.contains(day) && !days.contains(day.minusDays(1)))
                .toList();
        List<LocalDate> covered =
                candidates.stream().filter(day -> !open.contains(day)).toList();
        Optional<LocalDate> nearest = open.stream().min(Comparator.comparingLong(day -> distance(day, days)));
        boolean tied = nearest.isPresent()
                && open.stream()
                                .filter(day -> distance(day, days) == distance(nearest.get(), days))
                                .count()
                        > 1;
        if (nearest.isEmpty() || tied) {
            return dating.anchor();
        }
        List<LocalDate> others =
                open.stream().filter(day -> !day.equals(nearest.get())).toList();
        String reason = "nearest to the days of this run, " + days.first() + " to " + days.last()
                + (covered.isEmpty()
                        ? ""
                        : "; not " + covered + ", of which other articles tell without sharing its facts")
                + (others.isEmpty() ? "" : "; also possible: " + others);
        return inferred(nearest.get(), dating, reason);
    }

    private static long distance(LocalDate day, TreeSet<LocalDate> days) {
        if (day.isBefore(days.first())) {
            return days.first().toEpochDay() - day.toEpochDay();
        }
        return Math.max(0, day.toEpochDay() - days.last().toEpochDay());
    }

    private static TimeAnchor inferred(LocalDate day, Dating dating, String reason) {
        return TimeAnchor.day(day, Basis.INFERRED, dating.told() + "; " + reason);
    }

    /** What each article puts on which day, by names and numbers that few articles of the run have. */
    private static final class DayFacts {
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
                Set<String> own = termsOf(article.text());
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
                TreeMap<LocalDate, Set<String>> theirs =
                        factsOf(i, datings.get(i).anchor());
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
                            .addAll(rare(termsOf(withoutTimes(index, i, found))));
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
            return all.stream()
                    .filter(term -> spread.getOrDefault(term, 0) <= most)
                    .collect(Collectors.toSet());
        }

        /** Names (capitals within a sentence are near enough) and numbers of two digits and more. */
        private static Set<String> termsOf(String text) {
            Set<String> terms = new HashSet<>();
            for (String word : text.split("[^\\p{L}\\p{N},.]+")) {
                String bare = word.replaceAll("^[.,]+|[.,]+$", "");
                if (bare.length() > 1 && (Character.isUpperCase(bare.charAt(0)) || Character.isDigit(bare.charAt(0)))) {
                    terms.add(bare);
                }
            }
            return terms;
        }
    }
}
