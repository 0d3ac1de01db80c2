package org.parley.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a benchmark is called with: paths, options with a number, and options without. */
final class Arguments {

    private static final List<String> NUMBERED = List.of("--rounds", "--most");

    private final List<Path> paths = new ArrayList<>();
    private final Map<String, Integer> options = new HashMap<>();

    Arguments(String... given) {
        List<String> left = new ArrayList<>(Arrays.asList(given));
        while (!left.isEmpty()) {
            String one = left.remove(0);
            if (NUMBERED.contains(one) && !left.isEmpty()) {
                options.put(one, Integer.parseInt(left.remove(0)));
            } else if (one.startsWith("--")) {
                options.put(one, 1);
            } else {
                paths.add(Path.of(one));
            }
        }
    }

    List<Path> paths() {
        return paths;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    int number(String option, int otherwise) {
        return options.getOrDefault(option, otherwise);
    }
}
