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

    /** The ways a time is reckoned from the words that say it. */
    enum Meaning {
        NONE,
        DATE,
        RANGE,
        MONTH,
        WEEKDAY,
        WEEKDAYOF,
        WEEKDAYNIGHT,
        DAY,
        DAYWORD,
        TONIGHT,
        OVERNIGHT,
        FOCUS,
        FOCUSUNIT,
        FOCUSREF,
        FOCUSVAGUE,
        FOCUSSEASON,
        MONTHOF,
        DAYOF,
        NEXTUNIT,
        LATER,
        LATERWORD,
        AGO,
        AGOVAGUE,
        FROMNOW,
        WINDOW,
        WINDOWVAGUE,
        UNIT,
        UNITOF,
        WEEKEND,
        YEAR,
        YEARS,
        YEARNUM,
        HALFYEAR,
        DECADE,
        CENTURY,
        QUARTER,
        QUARTEROF,
        QUARTERIN,
        LASTQUARTER,
        SEASON,
        FEAST,
        CLOCK,
        CLOCKWORD,
        PARTONLY,
        DURATION,
        DURATIONHALF,
        EVENTAWAY,
        EVENTDAY,
        HALF,
        VAGUE,
        COUPLE,
        SET,
        REF
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
