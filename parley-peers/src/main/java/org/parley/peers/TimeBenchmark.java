package org.parley.peers;

import java.util.List;
import org.parley.eval.TimePeerBenchmark;

/** Finds times with ourselves and SUTime in the same documents. */
public final class TimeBenchmark {

    private TimeBenchmark() {}

    public static void main(String[] arguments) {
        Arguments given = new Arguments(arguments);
        if (given.paths().isEmpty()) {
            System.err.println("usage: benchmark --times DIR... [--most N]");
            System.exit(2);
        }
        TimePeerBenchmark.run(System.out, List.of(new SuTime()), given.paths(), given.number("--most", 0));
    }
}
