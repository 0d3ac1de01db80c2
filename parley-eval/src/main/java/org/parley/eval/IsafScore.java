package org.parley.eval;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.finding.EventReport;
import org.parley.finding.Figure;
import org.parley.finding.Finding;
import org.parley.finding.Realis;
import org.parley.finding.Where;

/**
 * Press releases of ISAF: the day and province of the first act of force that is said to have happened, and how many were
 * killed. A release tells of one operation, so its first such event is the operation.
 */
final class IsafScore {

    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE");
    private static final Set<String> SOME = Set.of("several", "multiple", "many", "numerous");
    private static final int SEVERAL = 3;

    /** As far as the name of the province stands behind that of the district. */
    private static final int REACH = 25;

    private final PrintStream out;
    private final boolean errors;
    private int dates;
    private int dateRight;
    private int dateWrong;
    private int places;
    private int placeRight;
    private int placeWrong;
    private int killedRight;
    private int deadly;
    private int deadlyRight;

    IsafScore(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    Map<String, Object> score(List<IsafRelease> gold, List<List<Finding>> found) {
        for (int i = 0; i < gold.size(); i++) {
            compare(gold.get(i), found.get(i));
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("releases", gold.size());
        figures.put("date", percent(dateRight, dates));
        figures.put("date_wrong", percent(dateWrong, dates));
        figures.put("province", percent(placeRight, places));
        figures.put("province_wrong", percent(placeWrong, places));
        figures.put("killed", percent(killedRight, gold.size()));
        figures.put("killed_if_any", percent(deadlyRight, deadly));
        out.println("isaf " + figures);
        return figures;
    }

    private void compare(IsafRelease gold, List<Finding> findings) {
        Optional<EventReport> first = findings.stream()
                .flatMap(finding -> event(finding).stream())
                .filter(event -> FORCE.contains(event.type()) && event.realis() == Realis.ACTUAL)
                .findFirst();
        compareDate(gold, first);
        comparePlace(gold, first);
        compareKilled(gold, findings);
    }

    private void compareDate(IsafRelease gold, Optional<EventReport> first) {
        if (gold.day().isEmpty()) {
            return;
        }
        dates++;
        Optional<LocalDate> found =
                first.flatMap(event -> Optional.ofNullable(event.when().first()));
        boolean right = found.equals(gold.day());
        dateRight += right ? 1 : 0;
        dateWrong += !right && found.isPresent() ? 1 : 0;
        if (!right) {
            tell(
                    gold,
                    "date " + gold.day().get() + " got "
                            + found.map(LocalDate::toString).orElse("none")
                            + first.map(event -> " [" + event.trigger().exact() + "] "
                                            + event.when().reason())
                                    .orElse(" no event"));
        }
    }

    private void comparePlace(IsafRelease gold, Optional<EventReport> first) {
        if (gold.provinces().isEmpty()) {
            return;
        }
        places++;
        Optional<Where> where = first.flatMap(event -> event.place());
        boolean right = where.filter(place -> lies(place, gold.article().text(), gold.provinces()))
                .isPresent();
        placeRight += right ? 1 : 0;
        placeWrong += !right && where.isPresent() ? 1 : 0;
        if (!right) {
            tell(
                    gold,
                    "province " + gold.provinces() + " got "
                            + where.map(Where::name).orElse("none")
                            + first.map(event -> " [" + event.trigger().exact() + "]")
                                    .orElse(" no event"));
        }
    }

    private void compareKilled(IsafRelease gold, List<Finding> findings) {
        long killed = findings.stream()
                .mapToLong(finding -> finding.match(statement -> 0L, event -> 0L, IsafScore::killed))
                .max()
                .orElse(0);
        boolean right = killed == gold.killed();
        killedRight += right ? 1 : 0;
        deadly += gold.killed() > 0 ? 1 : 0;
        deadlyRight += right && gold.killed() > 0 ? 1 : 0;
        if (!right) {
            tell(gold, "killed " + gold.killed() + " got " + killed);
        }
    }

    private static long killed(Figure figure) {
        if (!figure.measure().equals("killed")) {
            return 0;
        }
        Long low = figure.low();
        String words = figure.words().exact().toLowerCase(Locale.ROOT);
        return low != null ? low : SOME.stream().anyMatch(words::contains) ? SEVERAL : 0;
    }

    private static Optional<EventReport> event(Finding finding) {
        return finding.match(statement -> Optional.empty(), Optional::of, figure -> Optional.empty());
    }

    /** By its own words and those behind them ("Zharay district, Kandahar province"), or by the province that the gazetteer files it under. */
    private static boolean lies(Where where, String text, List<String> provinces) {
        int end = where.words().get(0).span().end();
        String words = letters(where.name()
                + text.substring(end, Math.min(text.length(), end + REACH))
                + (where.place() == null ? "" : where.place().filing().province()));
        return provinces.stream().anyMatch(province -> words.contains(letters(province)));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private void tell(IsafRelease gold, String what) {
        if (errors) {
            out.println(gold.article().name() + " " + what + " | "
                    + gold.article().text().replaceAll("\\s+", " "));
        }
    }

    private static double percent(int right, int all) {
        return Score.percent((double) right / Math.max(1, all));
    }
}
