package org.parley.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/**
 * One rule of {@code time-patterns.txt}: which words in a row say when, and how to reckon it.
 *
 * @param before what must stand before the expression without being part of it, null if anything may
 * @param body the expression
 * @param after what must stand behind it
 * @param type null if these words are no time at all
 * @param meaning how the time is reckoned, with the step that the pattern itself gives ("weekday -1")
 */
record TimePattern(
        @Nullable Element before,
        List<Element> body,
        List<Element> after,
        TimeExpression.@Nullable Type type,
        Meaning meaning,
        String step) {

    /** From what a time is reckoned. */
    enum From {
        /** It is no time. */
        NOTHING,
        /** The words alone: lengths, rhythms, "now". */
        WORDS,
        /** The day of the article's writing. */
        WRITING,
        /** Where a narrative stands, in news the day of writing. */
        TELLING,
        /** The days of the week of {@link #TELLING}. */
        WEEK,
        /** A date named before. */
        NAMED,
        /** The first day of an event. */
        EVENT,
        /** The day that the sentence names. */
        DAY
    }

    /** The ways a time is reckoned from the words that say it. */
    enum Meaning {
        NONE(From.NOTHING),
        DATE(From.TELLING),
        SLASHED(From.TELLING),
        NAMEDDAY(From.TELLING),
        NTHDAY(From.TELLING),
        RANGE(From.TELLING),
        MONTH(From.TELLING),
        UNITOF(From.TELLING),
        YEAR(From.TELLING),
        YEARS(From.TELLING),
        YEARNUM(From.TELLING),
        HALFYEAR(From.TELLING),
        DECADE(From.TELLING),
        CENTURY(From.TELLING),
        QUARTER(From.TELLING),
        SEASON(From.TELLING),
        FEAST(From.TELLING),
        WEEKDAY(From.WEEK),
        WEEKDAYNIGHT(From.WEEK),
        WEEKWITH(From.TELLING),
        WEEKDAYOF(From.WRITING),
        MONTHIN(From.WRITING),
        DAY(From.WRITING),
        DAYWORD(From.WRITING),
        TONIGHT(From.WRITING),
        OVERNIGHT(From.WRITING),
        AGO(From.WRITING),
        AGOVAGUE(From.WRITING),
        FROMNOW(From.WRITING),
        WINDOW(From.WRITING),
        WINDOWVAGUE(From.WRITING),
        UNIT(From.WRITING),
        WEEKEND(From.WRITING),
        FOCUS(From.NAMED),
        FOCUSUNIT(From.NAMED),
        FOCUSREF(From.NAMED),
        FOCUSWEEKDAY(From.NAMED),
        FOCUSVAGUE(From.NAMED),
        FOCUSSEASON(From.NAMED),
        MONTHOF(From.NAMED),
        DAYOF(From.NAMED),
        NEXTUNIT(From.NAMED),
        LATER(From.NAMED),
        LATERWORD(From.NAMED),
        QUARTEROF(From.NAMED),
        QUARTERIN(From.NAMED),
        LASTQUARTER(From.NAMED),
        CLOCK(From.DAY),
        CLOCKWORD(From.DAY),
        PARTONLY(From.DAY),
        DURATION(From.WORDS),
        DURATIONHALF(From.WORDS),
        HALF(From.WORDS),
        VAGUE(From.WORDS),
        COUPLE(From.WORDS),
        SET(From.WORDS),
        REF(From.WORDS),
        EVENTAWAY(From.EVENT),
        EVENTDAY(From.EVENT);

        private final From from;

        Meaning(From from) {
            this.from = from;
        }

        From from() {
            return from;
        }
    }

    /** One place of a pattern: the words or classes that may stand there. */
    record Element(Set<String> words, List<String> kinds, boolean optional, boolean glued) {

        static Element parse(String written) {
            boolean glued = written.startsWith("~");
            String rest = glued ? written.substring(1) : written;
            boolean optional = rest.length() > 1 && rest.endsWith("?");
            rest = optional ? rest.substring(0, rest.length() - 1) : rest;
            List<String> words = new ArrayList<>();
            List<String> kinds = new ArrayList<>();
            for (String one : rest.equals("/") ? new String[] {"/"} : rest.split("/")) {
                (Character.isUpperCase(one.charAt(0)) ? kinds : words).add(one);
            }
            return new Element(Set.copyOf(words), List.copyOf(kinds), optional, glued);
        }
    }

    static TimePattern of(RuleFile.Row row) {
        Element before = null;
        List<Element> body = new ArrayList<>();
        List<Element> after = new ArrayList<>();
        for (String written : row.field(0).split(" ")) {
            boolean context = written.length() > 1 && written.startsWith("=");
            Element element = Element.parse(context ? written.substring(1) : written);
            if (!context) {
                body.add(element);
            } else if (body.isEmpty()) {
                before = element;
            } else {
                after.add(element);
            }
        }
        String[] meaning = row.field(2).split(" ");
        return new TimePattern(
                before, body, after, type(row), meaning(row, meaning[0]), meaning.length > 1 ? meaning[1] : "");
    }

    private static TimeExpression.@Nullable Type type(RuleFile.Row row) {
        try {
            return row.field(1).equals("NONE") ? null : TimeExpression.Type.valueOf(row.field(1));
        } catch (IllegalArgumentException e) {
            throw row.problem(1, "a TIMEX3 type is DATE, TIME, DURATION or SET, or NONE");
        }
    }

    private static Meaning meaning(RuleFile.Row row, String word) {
        for (Meaning meaning : Meaning.values()) {
            if (meaning.name().equalsIgnoreCase(word)) {
                return meaning;
            }
        }
        throw row.problem(2, "no such way to reckon a time");
    }

    /** How much it asks of the words around it. */
    int asks() {
        return (before == null ? 0 : 1) + after.size();
    }

    int stepOr(int otherwise) {
        return step.isEmpty() ? otherwise : Integer.parseInt(step);
    }
}
