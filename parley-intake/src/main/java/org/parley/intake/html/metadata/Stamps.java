package org.parley.intake.html.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times in fields for machines: ISO 8601, RFC 822, seconds since 1970, and whatever people put there instead. Immutable. */
final class Stamps {

    private static final int LONGEST = 120;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:$|[T ].*|\\d{4}$|\\d{6}$)");
    private static final Pattern SECONDS = Pattern.compile("1?\\d{9}(\\d{3})?");
    private static final Pattern UNIX =
            Pattern.compile("\\p{L}{3} (\\p{L}{3}) +(\\d{1,2}) \\d\\d:\\d\\d(?::\\d\\d)? (?:\\S{1,9} )?(\\d{4})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])([01]\\d|2[0-3]):([0-5]\\d)(?::\\d{2})?(?:[.,]\\d{1,9})?\\s*(Z\\b|UTC|GMT|[+-]\\d{2}:?\\d{2}(?!\\d))?");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    /** Where clocks begin; a field that says so was never filled in. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final DateScanner scanner;

    Stamps(DateScanner scanner) {
        this.scanner = scanner;
    }

    /** The time a field's value says; nothing if it says none, one that does not exist, or the day that clocks begin. */
    Optional<Stamp> read(String value, Reading reading) {
        String words = value.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(stamp(words, reading))
                .filter(stamp -> !stamp.day().equals(NEVER));
    }

    private @Nullable Stamp stamp(String words, Reading reading) {
        Matcher iso = ISO.matcher(words);
        Matcher compact = COMPACT.matcher(words);
        if (iso.matches() || compact.matches()) {
            Matcher date = iso.matches() ? iso : compact;
            @Nullable LocalDate day = day(date.group(1), date.group(2), date.group(3));
            return day == null ? null : new Stamp(day, clock(words.substring(date.end(3))), null);
        }
        if (SECONDS.matcher(words).matches()) {
            long number = Long.parseLong(words);
            LocalDateTime time = LocalDateTime.ofInstant(
                    words.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number), ZoneOffset.UTC);
            return new Stamp(time.toLocalDate(), time.toLocalTime().toString().substring(0, 5) + "Z", null);
        }
        String plain = UNIX.matcher(words).replaceFirst("$2 $1 $3");
        List<FoundDate> found = scanner.find(plain, reading);
        if (found.isEmpty()) {
            return null;
        }
        FoundDate first = found.get(0);
        String rest = plain.equals(words) ? words.substring(first.end()) : "";
        return new Stamp(first.day(), clock(rest), first.swapped());
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            return number < FIRST_YEAR || number > LAST_YEAR
                    ? null
                    : LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String clock(String rest) {
        Matcher clock = CLOCK.matcher(rest);
        if (!clock.find()) {
            return null;
        }
        String zone = clock.group(3) == null ? "" : clock.group(3);
        String written = zone.matches("Z|UTC|GMT")
                ? "Z"
                : zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        return clock.group(1) + ":" + clock.group(2) + written;
    }
}
