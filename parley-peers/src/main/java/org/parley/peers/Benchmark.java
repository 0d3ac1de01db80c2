package org.parley.peers;

import java.nio.file.Path;
import java.util.List;
import org.parley.eval.PeerBenchmark;

/** Runs ourselves and CoreNLP on the same texts. */
public final class Benchmark {

    private static final String USAGE = "usage: benchmark DIR [--rounds N] [--most N] [--lean]";

    private Benchmark() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (given.isEmpty() || given.get(0).startsWith("--")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        PeerBenchmark.run(
                System.out,
                List.of(new CoreNlp(given.contains("--lean"))),
                Path.of(given.get(0)),
                number(given, "--rounds", 5),
                number(given, "--most", 0));
    }

    private static int number(List<String> given, String option, int otherwise) {
        int at = given.indexOf(option);
        return at < 0 || at + 1 >= given.size() ? otherwise : Integer.parseInt(given.get(at + 1));
    }
}
