package org.parley.peers;

import java.util.List;
import org.parley.eval.PeerBenchmark;

/** Runs ourselves and CoreNLP on the same texts. */
public final class Benchmark {

    private static final String USAGE = "usage: benchmark DIR [--rounds N] [--most N] [--lean]";

    private Benchmark() {}

    public static void main(String[] arguments) {
        Arguments given = new Arguments(arguments);
        if (given.paths().size() != 1) {
            System.err.println(USAGE);
            System.exit(2);
        }
        PeerBenchmark.run(
                System.out,
                List.of(new CoreNlp(given.has("--lean"))),
                given.paths().get(0),
                given.number("--rounds", 5),
                given.number("--most", 0));
    }
}
