package org.parley.intake.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a date in an article's metadata means, as the publisher's own clock had it. */
final class PublicationDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
    private static final Pattern TIME_OF_DAY = Pattern.compile("[ T,]+(?:at )?\\d{1,2}:\\d{2}.*$");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? +");
    private static final List<DateTimeFormatter> SPELLED =
            List.of(format("d MMM uuuu"), format("d MMMM uuuu"), format("MMM d uuuu"), format("MMMM d uuuu"));

    private PublicationDate() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The day; nothing for a date that is in no known format, or that reads as two days ("03/04/2022"). */
    static Optional<LocalDate> parse(String words) {
        String stripped = words.strip();
        Matcher iso = ISO.matcher(stripped);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(iso.group(1)),
                        Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return stripped.length() > 80 ? Optional.empty() : spelled(stripped);
    }

    private static Optional<LocalDate> spelled(String words) {
        String plain = WEEKDAY.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("");
        plain = TIME_OF_DAY.matcher(plain).replaceFirst("");
        plain = plain.replace(",", " ").replace(".", " ").replaceAll("\\b(\\d{1,2})(?:st|nd|rd|th)\\b", "$1");
        plain = plain.replaceAll(" +", " ").strip();
        for (DateTimeFormatter format : SPELLED) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
