package org.parley.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Judgements from -3 to 3 against gold ones. */
final class FactualityScore {

    static final double MOST = 3;

    /** Judgements this far from 0 say that something happened or did not; those between are uncertain. */
    private static final double SURE = 1.5;

    private static final List<String> CLASSES = List.of("happened", "uncertain", "not");

    private int count;
    private double errors;
    private double errorsOfAllHappened;
    private double sumGold;
    private double sumFound;
    private double squaresGold;
    private double squaresFound;
    private double products;
    private final int[][] confusion = new int[CLASSES.size()][CLASSES.size()];

    void add(double gold, double found) {
        count++;
        errors += Math.abs(gold - found);
        errorsOfAllHappened += Math.abs(gold - MOST);
        sumGold += gold;
        sumFound += found;
        squaresGold += gold * gold;
        squaresFound += found * found;
        products += gold * found;
        confusion[classOf(gold)][classOf(found)]++;
    }

    private static int classOf(double judgement) {
        return judgement >= SURE ? 0 : judgement <= -SURE ? 2 : 1;
    }

    int count() {
        return count;
    }

    /** Mean absolute error. */
    double error() {
        return count == 0 ? 0 : errors / count;
    }

    double errorOfAllHappened() {
        return count == 0 ? 0 : errorsOfAllHappened / count;
    }

    /** Pearson's r, 0 where one side never varies. */
    double correlation() {
        double spread =
                Math.sqrt((count * squaresGold - sumGold * sumGold) * (count * squaresFound - sumFound * sumFound));
        return spread > 0 ? (count * products - sumGold * sumFound) / spread : 0;
    }

    String confusion() {
        StringBuilder table = new StringBuilder();
        table.append(
                String.format(Locale.ROOT, "  %-18s %9s %9s %9s%n", "gold \\ found", "happened", "uncertain", "not"));
        for (int i = 0; i < confusion.length; i++) {
            table.append(String.format(
                    Locale.ROOT,
                    "  %-18s %9d %9d %9d%n",
                    CLASSES.get(i),
                    confusion[i][0],
                    confusion[i][1],
                    confusion[i][2]));
        }
        return table.toString();
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("words", count);
        figures.put("mae", Math.round(1000 * error()) / 1000.0);
        figures.put("r", Math.round(1000 * correlation()) / 1000.0);
        Map<String, Object> rows = new LinkedHashMap<>();
        for (int i = 0; i < confusion.length; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int j = 0; j < confusion.length; j++) {
                row.put(CLASSES.get(j), confusion[i][j]);
            }
            rows.put(CLASSES.get(i), row);
        }
        figures.put("confusion", rows);
        return figures;
    }
}
