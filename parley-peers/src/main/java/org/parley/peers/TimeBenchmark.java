package org.parley.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.eval.TimePeerBenchmark;

/** Finds times with ourselves and SUTime in the same documents. */
public final class TimeBenchmark {

    private TimeBenchmark() {}

    public static void main(String[] arguments) {
        List<Path> folders = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--most") && i + 1 < arguments.length) {
                most = Integer.parseInt(arguments[++i]);
            } else {
                folders.add(Path.of(arguments[i]));
            }
        }
        if (folders.isEmpty()) {
            System.err.println("usage: benchmark --times DIR... [--most N]");
            System.exit(2);
        }
        TimePeerBenchmark.run(System.out, List.of(new SuTime()), folders, most);
    }
}
