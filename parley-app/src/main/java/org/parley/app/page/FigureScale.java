package org.parley.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.briefing.Briefing.FigureLine;

/** The scale that the figures of one group share: from nought where they are of one size, by powers of ten where they are not. */
final class FigureScale {

    private static final double LEFT = 2;
    private static final double RIGHT = 96;
    private static final double ONE_SIZE = 25;
    private static final List<Double> STEPS = List.of(1.0, 2.0, 2.5, 5.0, 10.0);

    private final double from;
    private final double to;
    private final double step;
    private final boolean logarithmic;

    private FigureScale(double from, double to, double step, boolean logarithmic) {
        this.from = from;
        this.to = to;
        this.step = step;
        this.logarithmic = logarithmic;
    }

    static FigureScale of(List<FigureLine> lines) {
        double most = 0;
        double least = Double.MAX_VALUE;
        for (FigureLine line : lines) {
            for (Long bound : new Long[] {line.low(), line.high()}) {
                if (bound != null) {
                    most = Math.max(most, bound);
                    least = bound > 0 ? Math.min(least, bound) : least;
                }
            }
        }
        if (most / Math.min(least, most) > ONE_SIZE) {
            double bottom = Math.floor(Math.log10(least));
            double top = Math.ceil(Math.log10(most * 1.05));
            return new FigureScale(bottom, top, Math.max(1, Math.ceil((top - bottom) / 7)), true);
        }
        double step = niceStep(Math.max(1, most) * 1.15 / 5);
        return new FigureScale(0, step * Math.ceil(Math.max(1, most) * 1.15 / step), step, false);
    }

    private static double niceStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double candidate : STEPS) {
            if (candidate * power >= rough && candidate * power >= 1) {
                return Math.rint(candidate * power);
            }
        }
        return Math.max(1, 10 * power);
    }

    boolean logarithmic() {
        return logarithmic;
    }

    double place(long value) {
        double at = logarithmic ? (value <= 0 ? from : Math.log10(value)) : value;
        return LEFT + (RIGHT - LEFT) * (at - from) / (to - from);
    }

    List<TimelineView.Tick> ticks() {
        List<TimelineView.Tick> ticks = new ArrayList<>();
        for (double at = from; at <= to + step / 100; at += step) {
            long value = Math.round(logarithmic ? Math.pow(10, at) : at);
            ticks.add(new TimelineView.Tick(Counts.coordinate(place(value)), compact(value)));
        }
        return ticks;
    }

    /** Large round numbers with a letter: 25k, 1.5m. */
    static String compact(long value) {
        if (value >= 1_000_000_000L) {
            return shortened(value / 1e9) + "bn";
        }
        if (value >= 1_000_000) {
            return shortened(value / 1e6) + "m";
        }
        return value >= 10_000 ? shortened(value / 1e3) + "k" : Counts.number(value);
    }

    private static String shortened(double value) {
        String words = String.format(Locale.ROOT, "%.1f", value);
        return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
    }
}
