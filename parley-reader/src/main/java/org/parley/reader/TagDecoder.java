package org.parley.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the best sequence of BIO tags by a learned linear chain: what each word scores for each tag, and each step from
 * a tag to the next (Viterbi). An inside tag follows a tag of its own type only.
 */
final class TagDecoder {

    /** Steps that the chain forbids score less. */
    private static final float NEVER = -1000;

    private final List<String> types;
    private final int tags;
    private final float[] begin;
    private final float[] between;
    private final float margin;

    /**
     * @param labels O, then B- and I- of each type in turn
     * @param begin what it scores to start with each tag
     * @param between what the step from each tag (row) to each tag (column) scores
     */
    TagDecoder(List<String> labels, float[] begin, float[] between) {
        tags = labels.size();
        types = types(labels);
        this.begin = begin.clone();
        this.between = between.clone();
        checkSteps();
        margin = margin();
    }

    private static List<String> types(List<String> labels) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < labels.size(); i += 2) {
            String type = labels.get(i).substring(2);
            if (!labels.get(i).equals("B-" + type)
                    || i + 1 == labels.size()
                    || !labels.get(i + 1).equals("I-" + type)) {
                throw new IllegalArgumentException("tags are not in pairs of B- and I-: " + labels);
            }
            found.add(type.intern());
        }
        return List.copyOf(found);
    }

    private void checkSteps() {
        if (begin.length != tags || between.length != tags * tags) {
            throw new IllegalArgumentException(
                    "a chain of " + tags + " tags needs as many begins and their square of steps," + " not "
                            + begin.length + " and " + between.length);
        }
        for (int to = 0; to < tags; to++) {
            for (int from = -1; from < tags; from++) {
                float step = from < 0 ? begin[to] : between[from * tags + to];
                boolean own = from == to || from == to - 1 && from > 0;
                if (isInside(to) && !own && step > NEVER) {
                    throw new IllegalArgumentException("the chain lets the inside tag " + to + " follow "
                            + (from < 0 ? "nothing" : "tag " + from));
                }
            }
        }
    }

    /** A tag that lies further behind the best one cannot become the best way to any outside or begin tag. */
    private float margin() {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (int to = 0; to < tags; to++) {
            for (int from = 0; from < tags && !isInside(to); from++) {
                least = Math.min(least, between[from * tags + to]);
                most = Math.max(most, between[from * tags + to]);
            }
        }
        return most - least;
    }

    /** A run of words, counted from 0. */
    record TagSpan(String type, int from, int to) {

        boolean overlaps(TagSpan other) {
            return from < other.to && other.from < to;
        }
    }

    /** The spans among the first words; row 0 of the scores is the root. */
    List<TagSpan> spans(float[] scores, int words) {
        return spans(scores, 0, words);
    }

    /** The spans among the words from one to another, as if nothing stood around them. */
    List<TagSpan> spans(float[] scores, int from, int to) {
        return spans(path(scores, from, to), from);
    }

    private List<TagSpan> spans(int[] path, int from) {
        List<TagSpan> spans = new ArrayList<>();
        int at = 0;
        while (at < path.length) {
            if (path[at] == 0) {
                at++;
                continue;
            }
            int start = at;
            int inside = path[at] + 1;
            at++;
            while (at < path.length && path[at] == inside) {
                at++;
            }
            spans.add(new TagSpan(types.get((inside - 2) / 2), from + start, from + at));
        }
        return spans;
    }

    /**
     * The spans of one type that are likeliest right beside those of the other types that the best sequence has; where the
     * best sequence has one and none is likely, its own.
     *
     * @param least the chance that a span must have, from 0 to 1
     */
    List<TagSpan> spansWithLikely(String type, double least, float[] scores, int words) {
        int[] path = path(scores, 0, words);
        int begin = 2 * types.indexOf(type) + 1;
        List<TagSpan> likely = new SpanChances(this.begin, between, left(scores, path, begin)).best(type, begin, least);
        List<TagSpan> spans = new ArrayList<>(likely);
        for (TagSpan span : spans(path, 0)) {
            if (!span.type().equals(type) || likely.stream().noneMatch(span::overlaps)) {
                spans.add(span);
            }
        }
        spans.sort(Comparator.comparingInt(TagSpan::from));
        return spans;
    }

    /** What words score for the tags that are left to them where the path's other types stay as they are. */
    private double[][] left(float[] scores, int[] path, int begin) {
        double[][] left = new double[path.length][tags];
        for (int word = 0; word < path.length; word++) {
            boolean fixed = isOther(path[word], begin);
            for (int tag = 0; tag < tags; tag++) {
                boolean may = fixed ? tag == path[word] : !isOther(tag, begin);
                left[word][tag] = may ? scores[(word + 1) * tags + tag] : Double.NEGATIVE_INFINITY;
            }
        }
        return left;
    }

    private static boolean isOther(int tag, int begin) {
        return tag != 0 && tag != begin && tag != begin + 1;
    }

    int[] path(float[] scores, int first, int end) {
        int words = end - first;
        int[] path = new int[words];
        if (words == 0) {
            return path;
        }
        byte[] back = new byte[words * tags];
        float[] sums = new float[tags];
        for (int tag = 0; tag < tags; tag++) {
            sums[tag] = begin[tag] + scores[(first + 1) * tags + tag];
        }
        float[] next = new float[tags];
        int[] near = new int[tags];
        for (int word = 1; word < words; word++) {
            step(sums, near(sums, near), near, next, back, word * tags);
            for (int tag = 0; tag < tags; tag++) {
                next[tag] += scores[(first + word + 1) * tags + tag];
            }
            float[] swap = sums;
            sums = next;
            next = swap;
        }
        int tag = argMax(sums);
        for (int word = words - 1; word >= 0; word--) {
            path[word] = tag;
            tag = back[word * tags + tag];
        }
        return path;
    }

    /** Puts the tags that may be the best to come from first; how many there are. */
    private int near(float[] sums, int[] near) {
        float least = sums[argMax(sums)] - margin;
        int count = 0;
        for (int tag = 0; tag < tags; tag++) {
            if (sums[tag] >= least) {
                near[count++] = tag;
            }
        }
        return count;
    }

    private void step(float[] sums, int count, int[] near, float[] next, byte[] back, int row) {
        for (int tag = 0; tag < tags; tag++) {
            int from;
            if (isInside(tag)) {
                from = sums[tag] + between[tag * tags + tag] > sums[tag - 1] + between[(tag - 1) * tags + tag]
                        ? tag
                        : tag - 1;
            } else {
                from = near[0];
                for (int i = 1; i < count; i++) {
                    if (sums[near[i]] + between[near[i] * tags + tag] > sums[from] + between[from * tags + tag]) {
                        from = near[i];
                    }
                }
            }
            next[tag] = sums[from] + between[from * tags + tag];
            back[row + tag] = (byte) from;
        }
    }

    private static boolean isInside(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    private static int argMax(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
