package org.parley.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model's outputs can say, each list in the order of the scores.
 *
 * @param upos parts of speech
 * @param relations relations in the tree
 * @param names BIO tags of names
 * @param attributions BIO tags of sources, cues and contents
 */
record Labels(List<String> upos, List<String> relations, List<String> names, List<String> attributions) {

    Labels {
        upos = List.copyOf(upos);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
    }

    static Labels load() {
        List<String> lines = Resources.lines("labels.txt");
        return new Labels(list(lines, "upos"), list(lines, "deprel"), list(lines, "ner"), list(lines, "attr"));
    }

    private static List<String> list(List<String> lines, String name) {
        for (String line : lines) {
            if (line.startsWith(name + ": ")) {
                List<String> labels = new ArrayList<>();
                for (String label : line.substring(name.length() + 2).split(" ")) {
                    labels.add(label.intern());
                }
                return labels;
            }
        }
        throw new IllegalStateException("labels.txt has no line " + name);
    }
}
