package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
    private final Function<Article, List<Span>> cutter;
    private final List<Dating> datings;
    private final Map<Integer, TimeAnchor> ofCopies = new HashMap<>();
    private final Map<Integer, TimeAnchor> ofSameNews = new HashMap<>();

    /** 0 where it was not looked at, else one more than the likely weekday, 1 for none. */
    private final byte[] weekdays;

    private Siblings(List<Article> articles, Function<Article, List<Span>> cutter, List<Dating> datings) {
        this.articles = articles;
        this.cutter = cutter;
        this.datings = datings;
        this.weekdays = new byte[datings.size()];
    }

    /** Looks for the siblings of all articles that have no day of their own. */
    static Siblings of(List<Article> articles, Function<Article, List<Span>> cutter, List<Dating> datings) {
        Siblings siblings = new Siblings(articles, cutter, datings);
        BitSet open = new BitSet();
        for (int i = 0; i < datings.size(); i++) {
            open.set(i, datings.get(i).anchor().day().isEmpty());
        }
        try (SameNews news = new SameNews(articles, open)) {
            news.copies(siblings::copies);
            news.alike(siblings::sameNews);
        }
        return siblings;
    }

    /** The day, if the siblings that have one agree. */
    Optional<TimeAnchor> date(int index) {
        Optional<TimeAnchor> copied = byCopies(index);
        return copied.isPresent() ? copied : Optional.ofNullable(ofSameNews.get(index));
    }

    /** The day of its copies, if those that have one agree. */
    Optional<TimeAnchor> byCopies(int index) {
        return Optional.ofNullable(ofCopies.get(index));
    }

    private void copies(int index, TreeMap<Integer, Double> shares) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        shares.forEach((other, share) -> {
            if (share >= COPY) {
                day(other).ifPresent(day -> days.putIfAbsent(day, other));
            }
        });
        if (days.size() == 1) {
            String reason =
                    "a copy of it has that date: " + shown(days.firstEntry().getValue());
            ofCopies.put(index, TimeAnchor.day(days.firstKey(), Basis.INFERRED, reason));
        }
    }

    private void sameNews(int index, TreeMap<Integer, Double> shares) {
        Optional<DayOfWeek> own = weekdayOf(index);
        if (own.isEmpty() || datings.get(index).anchor().isKnown()) {
            return;
        }
        TreeMap<LocalDate, Integer> near = new TreeMap<>();
        TreeMap<LocalDate, Integer> sameDay = new TreeMap<>();
        int[] telling = new int[1];
        shares.forEach((other, share) -> day(other)
                .filter(day -> share >= SAME_NEWS)
                .ifPresent(day -> {
                    near.putIfAbsent(day, other);
                    if (weekdayOf(other).equals(own)) {
                        sameDay.putIfAbsent(day, other);
                        telling[0]++;
                    }
                }));
        boolean oneStory =
                !near.isEmpty() && !near.firstKey().plusDays(DAYS_OF_ONE_STORY).isBefore(near.lastKey());
        if (oneStory && sameDay.size() == 1 && telling[0] >= FEWEST_TELLING) {
            ofSameNews.put(
                    index,
                    firstTold(index, sameDay.firstKey(), sameDay.firstEntry().getValue()));
        }
    }

    private TimeAnchor firstTold(int index, LocalDate day, int other) {
        return TimeAnchor.between(
                day,
                day.plusDays(1),
                Precision.DAYS,
                Basis.INFERRED,
                weekdaysOf(index).reason() + ", as in an article of the first of these days that tells the same: "
                        + shown(other) + "; such news is told the day after as well");
    }

    private Optional<LocalDate> day(int index) {
        return datings.get(index).anchor().day();
    }

    private Optional<DayOfWeek> weekdayOf(int index) {
        if (weekdays[index] == 0) {
            weekdays[index] = (byte)
                    (1 + weekdaysOf(index).likely().map(DayOfWeek::getValue).orElse(0));
        }
        return weekdays[index] == 1 ? Optional.empty() : Optional.of(DayOfWeek.of(weekdays[index] - 1));
    }

    private Weekdays weekdaysOf(int index) {
        Article article = articles.get(index);
        return Weekdays.of(article, TimeScanner.english().scan(article.text(), cutter.apply(article)));
    }

    private String shown(int index) {
        return articles.get(index).name();
    }
}
