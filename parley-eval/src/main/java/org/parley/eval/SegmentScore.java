package org.parley.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts of segments that belong to a text and of segments that do not, found in it or not; white space does not count. */
final class SegmentScore {

    private int found;
    private int missing;
    private int tooMuch;
    private int leftOut;

    /** Counts a page; returns what is wrong with it. */
    List<String> add(PageCase page, String text) {
        List<String> wrong = new ArrayList<>();
        String plain = PageCase.plain(text);
        for (String segment : page.with()) {
            boolean there = plain.contains(segment);
            found += there ? 1 : 0;
            missing += there ? 0 : 1;
            if (!there) {
                wrong.add("missing  " + segment);
            }
        }
        for (String segment : page.without()) {
            boolean there = plain.contains(segment);
            tooMuch += there ? 1 : 0;
            leftOut += there ? 0 : 1;
            if (there) {
                wrong.add("too much " + segment);
            }
        }
        return wrong;
    }

    double precision() {
        return share(found, found + tooMuch);
    }

    double recall() {
        return share(found, found + missing);
    }

    double accuracy() {
        return share(found + leftOut, found + leftOut + missing + tooMuch);
    }

    double f() {
        return share(2 * found, 2 * found + tooMuch + missing);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT, "%-34s %6.3f %6.3f %6.3f %6.3f", name, precision(), recall(), accuracy(), f());
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("precision", rounded(precision()));
        figures.put("recall", rounded(recall()));
        figures.put("accuracy", rounded(accuracy()));
        figures.put("f", rounded(f()));
        return figures;
    }

    private static double rounded(double share) {
        return Math.round(10_000 * share) / 10_000.0;
    }
}
