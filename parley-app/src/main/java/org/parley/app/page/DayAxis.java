package org.parley.app.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A scale of days on which long empty stretches are broken, so that one early date does not squeeze all others. */
final class DayAxis {

    private static final int UNBROKEN = 45;
    private static final int LONGEST_GAP = 14;
    private static final int TICKS = 15;

    private final List<LocalDate> days;
    private final double[] units;
    private final List<Double> breaks = new ArrayList<>();
    private final double length;

    DayAxis(TreeSet<LocalDate> points) {
        days = List.copyOf(points);
        units = new double[days.size()];
        boolean breaking = days.size() > 1 && gap(days.get(0), days.get(days.size() - 1)) > UNBROKEN;
        double at = 0.5;
        for (int i = 0; i < units.length; i++) {
            if (i > 0) {
                long gap = gap(days.get(i - 1), days.get(i));
                boolean broken = breaking && gap > LONGEST_GAP;
                double width = broken ? 2 : gap;
                if (broken) {
                    breaks.add(at + width / 2);
                }
                at += width;
            }
            units[i] = at;
        }
        length = at + 0.5;
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    /** How many days wide it is, breaks counted as two. */
    double length() {
        return length;
    }

    List<Double> breaks() {
        return List.copyOf(breaks);
    }

    /** The middle of a day that is one of its points. */
    double unit(LocalDate day) {
        int index = Collections.binarySearch(days, day);
        if (index < 0) {
            throw new IllegalArgumentException("no point of the axis: " + day);
        }
        return units[index];
    }

    /**
     * A labelled day.
     *
     * @param unit its middle
     * @param label its words
     */
    record Tick(double unit, String label) {}

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        double apart = Math.max(1, length / TICKS);
        double lastUnit = Double.NEGATIVE_INFINITY;
        LocalDate lastDay = null;
        for (int i = 0; i < units.length; i++) {
            LocalDate day = days.get(i);
            long steps = i + 1 < units.length && isWhole(i) ? gap(day, days.get(i + 1)) : 1;
            for (long step = 0; step < steps; step++) {
                LocalDate here = day.plusDays(step);
                double unit = units[i] + step;
                if (unit - lastUnit
                        >= (lastDay != null && lastDay.getMonth() != here.getMonth() ? apart * 1.2 : apart)) {
                    ticks.add(new Tick(unit, label(here, lastDay)));
                    lastUnit = unit;
                    lastDay = here;
                }
            }
        }
        return ticks;
    }

    private boolean isWhole(int i) {
        return units[i + 1] - units[i] == gap(days.get(i), days.get(i + 1));
    }

    /** The month where it changes, the year where it changes or the axis runs over several. */
    private String label(LocalDate day, @Nullable LocalDate last) {
        if (last != null && last.getYear() == day.getYear() && last.getMonth() == day.getMonth()) {
            return String.valueOf(day.getDayOfMonth());
        }
        String month = DateWords.shortMonth(day);
        String words = day.getDayOfMonth() + " " + month;
        int before = last != null ? last.getYear() : days.get(days.size() - 1).getYear();
        return before != day.getYear() ? words + " " + day.getYear() : words;
    }

    private static long gap(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
