package org.parley.eval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts of what was found, what the gold has, and what is both. */
final class Score {

    private int right;
    private int met;
    private int found;
    private int gold;

    void add(int right, int found, int gold) {
        this.right += right;
        this.met += right;
        this.found += found;
        this.gold += gold;
    }

    /** Where several of the found ones can meet one of the gold, or the other way round. */
    void addSides(int right, int found, int met, int gold) {
        this.right += right;
        this.found += found;
        this.met += met;
        this.gold += gold;
    }

    void add(Score other) {
        right += other.right;
        met += other.met;
        found += other.found;
        gold += other.gold;
    }

    /** One more of the found ones is right; which gold one it met may be of another kind, and counted elsewhere. */
    void right() {
        right++;
    }

    /** One more of the gold ones was met. */
    void met() {
        met++;
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) met / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    int found() {
        return found;
    }

    int gold() {
        return gold;
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p", percent(precision()));
        figures.put("r", percent(recall()));
        figures.put("f1", percent(f1()));
        figures.put("gold", gold);
        figures.put("found", found);
        return figures;
    }

    /** Precision, recall and F1 in per cent. */
    String line() {
        return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", 100 * precision(), 100 * recall(), 100 * f1());
    }

    static double percent(double share) {
        return Math.round(1000 * share) / 10.0;
    }
}
