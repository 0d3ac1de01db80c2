package org.parley.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.parley.article.Article;
import org.parley.lexicon.RuleFile;

/** Reads the day out of the number that a wire or an archive gave a document. Immutable. */
final class DocumentNumbers {

    private static final int LONGEST_NAME = 300;
    private static final int HEAD = 600;
    private static final int HEAD_LINES = 3;

    /** Two digits of a year from here on are of the last century: news archives hold little that is older. */
    private static final int LAST_CENTURY = 50;

    /** What a number of this kind looks like, and whether it carries the day or the month only. */
    private record Rule(Pattern pattern, String what, boolean day) {}

    /** The day a number carries, and where it stands. */
    record Numbered(LocalDate day, String reason) {}

    private final List<Rule> rules = new ArrayList<>();

    DocumentNumbers() {
        RuleFile.read(DocumentNumbers.class, "lang/en/document-numbers.txt", 2)
                .rows()
                .forEach(row -> rules.add(rule(row)));
    }

    private static Rule rule(RuleFile.Row row) {
        try {
            Pattern pattern = Pattern.compile(row.field(0).replace('¦', '|'));
            Matcher example = pattern.matcher(row.example());
            boolean day = row.field(0).contains("(?<d>");
            if (!example.find() || (day && day(example).isEmpty())) {
                throw row.problem(0, "the pattern does not find a day in its own example");
            }
            return new Rule(pattern, row.field(1), day);
        } catch (PatternSyntaxException e) {
            throw row.problem(0, "not a pattern: " + e.getDescription());
        }
    }

    /** The day, if all numbers in the article's name, title and head carry the same one. */
    Optional<Numbered> find(Article article) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        collect(shortened(article.name()), "the article's name", days);
        collect(shortened(article.headline()), "the title", days);
        collect(head(article.text()), "the article's head", days);
        return days.size() == 1
                ? Optional.of(new Numbered(
                        days.firstKey(),
                        days.firstEntry().getValue() + ": a day that the article's own words do not say"))
                : Optional.empty();
    }

    /** The day of a dateline without a year, if a number in the head names its month and year. */
    Optional<Numbered> complete(Article article, MonthDay monthDay) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(head(article.text()));
            while (!rule.day() && matcher.find()) {
                String reason = rule.what() + " \"" + matcher.group() + "\"";
                if (Integer.parseInt(matcher.group("m")) == monthDay.getMonthValue()) {
                    Calendar.day(year(matcher), monthDay.getMonthValue(), monthDay.getDayOfMonth())
                            .ifPresent(day -> days.putIfAbsent(day, reason));
                }
            }
        }
        return days.size() == 1
                ? Optional.of(new Numbered(
                        days.firstKey(), "year from the " + days.firstEntry().getValue()))
                : Optional.empty();
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static String head(String text) {
        int end = 0;
        for (int line = 0; line < HEAD_LINES && end >= 0 && end < HEAD; line++) {
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            int next = text.indexOf('\n', end);
            end = next < 0 ? text.length() : next;
        }
        return text.substring(0, Math.min(end, HEAD));
    }

    private void collect(String words, String where, TreeMap<LocalDate, String> days) {
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(words);
            while (rule.day() && matcher.find()) {
                String reason = rule.what() + " \"" + matcher.group() + "\" in " + where;
                day(matcher).ifPresent(day -> days.putIfAbsent(day, reason));
            }
        }
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        return Calendar.day(year(matcher), Integer.parseInt(matcher.group("m")), Integer.parseInt(matcher.group("d")));
    }

    private static int year(Matcher matcher) {
        int year = Integer.parseInt(matcher.group("y"));
        if (year >= 100) {
            return year;
        }
        return year + (year >= LAST_CENTURY ? 1900 : 2000);
    }
}
