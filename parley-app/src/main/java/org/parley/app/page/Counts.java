package org.parley.app.page;

import java.util.Locale;

/** Counts with their noun. */
final class Counts {

    private Counts() {}

    static String of(int count, String noun) {
        return number(count) + " " + (count == 1 ? noun : noun + "s");
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A coordinate with two decimals at most, the same on every machine. */
    static String coordinate(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + "." + (rest % 10 == 0 ? String.valueOf(rest / 10) : (rest < 10 ? "0" : "") + rest);
    }
}
