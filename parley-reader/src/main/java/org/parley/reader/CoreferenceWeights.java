package org.parley.reader;

import java.util.List;

/**
 * What the link between two mentions scores besides their vectors: by the classes of both and how their names overlap,
 * by how far apart they are, and by whether they stand in one sentence.
 */
final class CoreferenceWeights {

    static final int CLASSES = 3;
    static final int OVERLAPS = 6;
    static final int DISTANCES = 10;

    private final float[] pair;
    private final float[] distance;
    private final float[] same;

    CoreferenceWeights(float[] pair, float[] distance, float[] same) {
        this.pair = sized("coref-pair", pair, CLASSES * CLASSES * OVERLAPS);
        this.distance = sized("coref-dist", distance, CLASSES * DISTANCES);
        this.same = sized("coref-same", same, CLASSES * 2);
    }

    /** The weights among the lines of the model's labels. */
    static CoreferenceWeights of(List<String> lines) {
        return new CoreferenceWeights(
                numbers(lines, "coref-pair"), numbers(lines, "coref-dist"), numbers(lines, "coref-same"));
    }

    private static float[] sized(String name, float[] numbers, int size) {
        if (numbers.length != size) {
            throw new IllegalStateException(
                    "labels.txt: " + name + " has " + numbers.length + " numbers and not " + size);
        }
        return numbers;
    }

    private static float[] numbers(List<String> lines, String name) {
        for (String line : lines) {
            if (line.startsWith(name + ": ")) {
                String[] words = line.substring(name.length() + 2).split(" ");
                float[] numbers = new float[words.length];
                for (int i = 0; i < words.length; i++) {
                    numbers[i] = Float.parseFloat(words[i]);
                }
                return numbers;
            }
        }
        return new float[0];
    }

    /** @param between how many mentions stand between the two */
    float score(int laterClass, int earlierClass, int overlap, int between, boolean sameSentence) {
        return pair[(laterClass * CLASSES + earlierClass) * OVERLAPS + overlap]
                + distance[laterClass * DISTANCES + bucket(between)]
                + same[laterClass * 2 + (sameSentence ? 1 : 0)];
    }

    /** 0, 1, 2, 3-4, 5-8, 9-16, ... 65-128, more. */
    static int bucket(int between) {
        if (between <= 2) {
            return between;
        }
        return Math.min(DISTANCES - 1, 33 - Integer.numberOfLeadingZeros(between - 1));
    }
}
