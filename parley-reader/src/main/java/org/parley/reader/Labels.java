package org.parley.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * What the model's outputs can say, each list in the order of the scores.
 *
 * @param upos parts of speech
 * @param relations relations in the tree
 * @param names BIO tags of names, by their chain
 * @param attributions BIO tags of sources, cues and contents, by theirs
 */
record Labels(List<String> upos, List<String> relations, TagDecoder names, TagDecoder attributions) {

    Labels {
        upos = List.copyOf(upos);
        relations = List.copyOf(relations);
    }

    static Labels of(List<String> lines) {
        return new Labels(list(lines, "upos"), list(lines, "deprel"), chain(lines, "ner"), chain(lines, "attr"));
    }

    private static TagDecoder chain(List<String> lines, String name) {
        return new TagDecoder(list(lines, name), numbers(lines, name + "-begin"), numbers(lines, name + "-between"));
    }

    private static float[] numbers(List<String> lines, String name) {
        String[] words = line(lines, name).split(" ");
        float[] numbers = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Float.parseFloat(words[i]);
        }
        return numbers;
    }

    private static List<String> list(List<String> lines, String name) {
        List<String> labels = new ArrayList<>();
        for (String label : line(lines, name).split(" ")) {
            labels.add(label.intern());
        }
        return labels;
    }

    private static String line(List<String> lines, String name) {
        for (String line : lines) {
            if (line.startsWith(name + ": ")) {
                return line.substring(name.length() + 2);
            }
        }
        throw new IllegalStateException("labels.txt has no line " + name);
    }
}
