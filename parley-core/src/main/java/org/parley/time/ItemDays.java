package org.parley.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Mark;

/** The parts of a page that gathers the news of several days, each under a line with nothing but its day. */
final class ItemDays {

    private ItemDays() {}

    /**
     * The times under one day.
     *
     * @param day null before the first such line
     */
    record Part(@Nullable LocalDate day, List<TimeScanner.Found> found) {}

    /** The parts in text order; none if the text is of one day. */
    static List<Part> of(Article article, List<TimeScanner.Found> found, TimeAnchor dated) {
        CalendarWords calendar =
                new CalendarWords(dated.day().map(Reference::article).orElse(null));
        List<Part> parts = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        List<TimeScanner.Found> open = new ArrayList<>();
        LocalDate current = null;
        for (TimeScanner.Found one : found) {
            Optional<LocalDate> day = DateLines.isAlone(article.text(), one)
                    ? calendar.resolve(one).anchor().day()
                    : Optional.empty();
            if (day.isPresent() && !day.get().equals(current)) {
                List<TimeScanner.Found> its = ofSameItem(article, open, one);
                parts.add(new Part(current, List.copyOf(open)));
                open = new ArrayList<>(its);
                current = day.get();
                days.add(current);
            }
            open.add(one);
        }
        parts.add(new Part(current, List.copyOf(open)));
        return days.size() < 2 ? List.of() : List.copyOf(parts);
    }

    /** Takes the times that stand before the line but in the same item of a live page away from the part before it. */
    private static List<TimeScanner.Found> ofSameItem(
            Article article, List<TimeScanner.Found> before, TimeScanner.Found line) {
        int start = article.marks().stream()
                .filter(mark ->
                        mark.kind() == Mark.Kind.LIVE_ITEM && mark.span().contains(line.span()))
                .mapToInt(mark -> mark.span().start())
                .max()
                .orElse(line.span().start());
        int from = before.size();
        while (from > 0 && before.get(from - 1).span().start() >= start) {
            from--;
        }
        List<TimeScanner.Found> its = List.copyOf(before.subList(from, before.size()));
        before.subList(from, before.size()).clear();
        return its;
    }
}
