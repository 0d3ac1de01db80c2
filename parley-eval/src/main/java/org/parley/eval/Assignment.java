package org.parley.eval;

import java.util.Arrays;

/** The pairing of rows with columns, each at most once, with the largest sum (Kuhn's Hungarian method, cubic time). */
final class Assignment {

    private Assignment() {}

    /** The largest sum. No value may be negative. */
    static double best(double[][] values) {
        int rows = values.length;
        int columns = rows == 0 ? 0 : values[0].length;
        if (rows > columns) {
            return best(turned(values));
        }
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            assign(values, row, rowPrice, columnPrice, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= columns; column++) {
            sum += rowOf[column] == 0 ? 0 : values[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    private static double[][] turned(double[][] values) {
        double[][] turned = new double[values[0].length][values.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                turned[j][i] = values[i][j];
            }
        }
        return turned;
    }

    /** Finds a place for one more row along the cheapest alternating path. */
    private static void assign(double[][] values, int row, double[] rowPrice, double[] columnPrice, int[] rowOf) {
        int columns = columnPrice.length - 1;
        double[] least = new double[columns + 1];
        int[] from = new int[columns + 1];
        boolean[] used = new boolean[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int at = 0;
        do {
            used[at] = true;
            int next = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int column = 1; column <= columns; column++) {
                if (used[column]) {
                    continue;
                }
                double cost = -values[rowOf[at] - 1][column - 1] - rowPrice[rowOf[at]] - columnPrice[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    from[column] = at;
                }
                if (least[column] < step) {
                    step = least[column];
                    next = column;
                }
            }
            for (int column = 0; column <= columns; column++) {
                if (used[column]) {
                    rowPrice[rowOf[column]] += step;
                    columnPrice[column] -= step;
                } else {
                    least[column] -= step;
                }
            }
            at = next;
        } while (rowOf[at] != 0);
        while (at != 0) {
            rowOf[at] = rowOf[from[at]];
            at = from[at];
        }
    }
}
