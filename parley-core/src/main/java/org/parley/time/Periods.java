package org.parley.time;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lengths, rhythms and clock times as ISO 8601 and TIMEX3 write them. */
final class Periods {

    private static final int NOON = 12;
    private static final int NO_HOUR = 99;
    private static final List<String> LATE = List.of("pm", "afternoon", "evening", "night");
    private static final List<String> EARLY = List.of("am", "morning");

    private Periods() {}

    static Resolved resolve(TimeMatcher.Match match) {
        return switch (match.pattern().meaning()) {
            case SET -> Resolved.unknown(set(match), "a rhythm, not a time");
            case REF -> Resolved.unknown(match.pattern().step(), "not told by the calendar");
            case COUPLE -> Resolved.unknown(of("2", unit(match)), "a length, not a time");
            case VAGUE -> Resolved.unknown(of("X", unit(match)), "a length, not a time");
            case HALF -> Resolved.unknown(half(match), "a length, not a time");
            case DURATIONHALF ->
                Resolved.unknown(of(match.value("NUM").orElse("1") + ".5", unit(match)), "a length, not a time");
            default -> Resolved.unknown(of(number(match), unit(match)), "a length, not a time");
        };
    }

    static String number(TimeMatcher.Match match) {
        return match.value("NUM").orElse(match.values("WORD").contains("half") ? "0.5" : "1");
    }

    static String unit(TimeMatcher.Match match) {
        return match.value("UNITS").or(() -> match.value("UNIT")).orElseGet(() -> namedUnit(match.values("WORD")));
    }

    /** The unit that a pattern names as a plain word ("all day", "last week"). */
    static String namedUnit(List<String> words) {
        for (String word : words) {
            Optional<String> unit = switch (word) {
                case "hour" -> Optional.of("TH");
                case "day", "night" -> Optional.of("D");
                case "week" -> Optional.of("W");
                case "fortnight" -> Optional.of("FN");
                case "month" -> Optional.of("M");
                case "quarter" -> Optional.of("Q");
                case "year" -> Optional.of("Y");
                case "decade" -> Optional.of("DE");
                case "century" -> Optional.of("CE");
                default -> Optional.empty();
            };
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        return "D";
    }

    static String of(String number, String unit) {
        if (unit.equals("FN")) {
            return number.equals("X") ? "PXW" : "P" + 2 * whole(number) + "W";
        }
        if (number.endsWith(".5")) {
            String whole = number.substring(0, number.length() - 2);
            switch (unit) {
                case "TH" -> {
                    return "PT" + whole + "H30M";
                }
                case "TM" -> {
                    return "PT" + whole + "M30S";
                }
                case "Y" -> {
                    return "P" + whole + "Y6M";
                }
                default -> {}
            }
        }
        return unit.startsWith("T") ? "PT" + number + unit.substring(1) : "P" + number + unit;
    }

    private static long whole(String number) {
        return (long) Double.parseDouble(number);
    }

    private static String half(TimeMatcher.Match match) {
        String unit = unit(match);
        return switch (unit) {
            case "TH" -> "PT30M";
            case "Y" -> "P6M";
            case "DE" -> "P5Y";
            case "CE" -> "P50Y";
            default -> of("0.5", unit);
        };
    }

    private static String set(TimeMatcher.Match match) {
        Optional<String> rhythm = match.value("RHYTHM");
        if (rhythm.isPresent()) {
            return rhythm.get();
        }
        Optional<String> weekday = match.value("WEEKDAY").or(() -> match.value("WEEKDAYS"));
        if (weekday.isPresent()) {
            return "XXXX-WXX-" + weekday.get();
        }
        Optional<Integer> month = match.number("MONTH");
        if (month.isPresent()) {
            return String.format(Locale.ROOT, "XXXX-%02d", month.get());
        }
        if (match.has("SEASON")) {
            return "XXXX-" + match.value("SEASON").orElseThrow();
        }
        if (match.has("FEAST")) {
            return "P1Y";
        }
        if (match.has("DAYPART")) {
            return "XXXX-XX-XXT" + match.value("DAYPART").orElseThrow();
        }
        List<String> words = match.values("WORD");
        if (words.contains("weekend") || words.contains("weekends")) {
            return "XXXX-WXX-WE";
        }
        return of(rhythm(match, words), unit(match));
    }

    /** "Every third day", "every other day", "every few days"; three times a day are still of one day. */
    private static String rhythm(TimeMatcher.Match match, List<String> words) {
        if (words.contains("times")) {
            return "1";
        }
        return words.contains("few")
                ? "X"
                : words.contains("other") ? "2" : match.value("ORDINAL").orElse(number(match));
    }

    /** A clock time ("08:20Z"), a part of the day ("P:MO"), or nothing if there is no such time. */
    static String clock(TimeMatcher.Match match) {
        Optional<String> part = match.value("DAYPART");
        List<String> words = match.values("WORD");
        return switch (match.pattern().meaning()) {
            case CLOCKWORD ->
                (words.contains("midnight") ? "00:00" : "12:00")
                        + match.value("ZONE").orElse("");
            case PARTONLY -> "P:" + part.orElseGet(() -> partOf(words));
            default -> hands(match, words);
        };
    }

    private static String partOf(List<String> words) {
        for (String word : words) {
            switch (word) {
                case "morning", "dawn", "daybreak" -> {
                    return "MO";
                }
                case "afternoon" -> {
                    return "AF";
                }
                case "night" -> {
                    return "NI";
                }
                default -> {}
            }
        }
        return "EV";
    }

    /** "Four in the morning". */
    private static int hour(TimeMatcher.Match match) {
        double said = Double.parseDouble(number(match));
        return match.has("NUM") && said >= 1 && said <= NOON ? (int) said : match.has("NUM") ? NO_HOUR : 0;
    }

    private static String hands(TimeMatcher.Match match, List<String> words) {
        int both = match.number("HHMM").orElse(-1);
        int hour = both >= 0 ? both / 100 : match.number("HOUR").orElseGet(() -> hour(match));
        int minute = both >= 0 ? both % 100 : match.number("MINUTE").orElse(0);
        boolean late = !Collections.disjoint(words, LATE);
        if (late && hour < NOON) {
            hour += NOON;
        } else if (!late && !Collections.disjoint(words, EARLY) && hour == NOON) {
            hour = 0;
        }
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            return "";
        }
        return String.format(
                Locale.ROOT, "%02d:%02d%s", hour, minute, match.value("ZONE").orElse(""));
    }
}
