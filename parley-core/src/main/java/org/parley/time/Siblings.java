package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.article.Article;
import org.parley.article.Span;

/** Dates an article by those of its run that carry the same text, or that tell the same news on the same day of the week. One use each. */
final class Siblings {

    /** From this share of common words on, a text is a copy. */
    private static final double COPY = 0.6;

    /** From this share of common names on, two beginnings tell the same. */
    private static final double SAME_NEWS = 0.5;

    /** News that is told again later than this is another story. */
    private static final int DAYS_OF_ONE_STORY = 5;

    private static final int FEWEST_TELLING = 2;

    private final List<Article> articles;
    private final List<List<Span>> sentences;
    private final List<Dating> datings;
    private final SameNews news;
    private final Map<Integer, Weekdays> weekdays = new HashMap<>();

    Siblings(List<Article> articles, List<List<Span>> sentences, List<Dating> datings) {
        this.articles = articles;
        this.sentences = sentences;
        this.datings = datings;
        this.news = new SameNews(articles);
    }

    /** The day, if the siblings that have one agree. */
    Optional<TimeAnchor> date(int index) {
        Optional<TimeAnchor> copied = byCopies(index);
        return copied.isPresent() ? copied : bySameNews(index);
    }

    /** The day of its copies, if those that have one agree. */
    Optional<TimeAnchor> byCopies(int index) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        news.copiesOf(index).forEach((other, share) -> {
            if (share >= COPY) {
                day(other).ifPresent(day -> days.putIfAbsent(day, other));
            }
        });
        return days.size() == 1
                ? Optional.of(anchor(
                        days.firstKey(),
                        "a copy of it has that date: " + shown(days.firstEntry().getValue())))
                : Optional.empty();
    }

    private Optional<TimeAnchor> bySameNews(int index) {
        Optional<DayOfWeek> own = weekdaysOf(index).likely();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<LocalDate, Integer> near = new TreeMap<>();
        TreeMap<LocalDate, Integer> sameDay = new TreeMap<>();
        int[] telling = new int[1];
        news.alike(index)
                .forEach((other, share) -> day(other)
                        .filter(day -> share >= SAME_NEWS)
                        .ifPresent(day -> {
                            near.putIfAbsent(day, other);
                            if (weekdaysOf(other).likely().equals(own)) {
                                sameDay.putIfAbsent(day, other);
                                telling[0]++;
                            }
                        }));
        boolean oneStory =
                !near.isEmpty() && !near.firstKey().plusDays(DAYS_OF_ONE_STORY).isBefore(near.lastKey());
        return oneStory && sameDay.size() == 1 && telling[0] >= FEWEST_TELLING
                ? Optional.of(TimeAnchor.between(
                        sameDay.firstKey(),
                        sameDay.firstKey().plusDays(1),
                        Precision.DAYS,
                        Basis.INFERRED,
                        weekdaysOf(index).reason()
                                + ", as in an article of the first of these days that tells the same: "
                                + shown(sameDay.firstEntry().getValue()) + "; such news is told the day after as well"))
                : Optional.empty();
    }

    private Optional<LocalDate> day(int index) {
        return datings.get(index).anchor().day();
    }

    private Weekdays weekdaysOf(int index) {
        return weekdays.computeIfAbsent(
                index,
                key -> Weekdays.of(
                        articles.get(key),
                        TimeScanner.english().scan(articles.get(key).text(), sentences.get(key))));
    }

    private String shown(int index) {
        return articles.get(index).name();
    }

    private static TimeAnchor anchor(LocalDate day, String reason) {
        return TimeAnchor.day(day, Basis.INFERRED, reason);
    }
}
