package org.parley.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.parley.reader.TagDecoder.TagSpan;

/**
 * How likely each run of words is to be one span of a type, all other tags of the chain considered (forward-backward), and the
 * spans that are most likely right together: the best chain may have edges that few other chains share (minimum risk
 * decoding, Goel and Byrne 2000). Its numbers are chances from 0 to 1.
 */
final class SpanChances {

    private final int tags;
    private final double[][] steps;
    private final double[][] words;
    private final double[][] before;
    private final double[][] after;
    private final double[] scale;

    /** A span and how much likelier it is than it must be. */
    private record Candidate(int from, int to, double gain) {}

    /**
     * @param begin what it scores to start with each tag
     * @param between what the step from each tag (row) to each tag (column) scores
     * @param scores what each word scores for each tag, minus infinity where it cannot have it; some tag is left to each
     */
    SpanChances(float[] begin, float[] between, double[][] scores) {
        tags = begin.length;
        steps = new double[tags][tags];
        for (int i = 0; i < tags * tags; i++) {
            steps[i / tags][i % tags] = Math.exp(between[i]);
        }
        words = new double[scores.length][];
        for (int word = 0; word < scores.length; word++) {
            words[word] = weights(scores[word]);
        }
        before = new double[words.length][tags];
        after = new double[words.length][tags];
        scale = new double[words.length];
        forward(begin);
        backward();
    }

    private static double[] weights(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] weights = new double[scores.length];
        for (int tag = 0; tag < scores.length; tag++) {
            weights[tag] = Math.exp(scores[tag] - most);
        }
        return weights;
    }

    private void forward(float[] begin) {
        for (int word = 0; word < words.length; word++) {
            for (int tag = 0; tag < tags; tag++) {
                before[word][tag] = (word == 0 ? Math.exp(begin[tag]) : into(word, tag)) * words[word][tag];
                scale[word] += before[word][tag];
            }
            for (int tag = 0; tag < tags; tag++) {
                before[word][tag] /= scale[word];
            }
        }
    }

    private double into(int word, int tag) {
        double sum = 0;
        for (int from = 0; from < tags; from++) {
            sum += before[word - 1][from] * steps[from][tag];
        }
        return sum;
    }

    private void backward() {
        for (int word = words.length - 1; word >= 0; word--) {
            for (int tag = 0; tag < tags; tag++) {
                after[word][tag] = outOf(word, tag, -1);
            }
        }
    }

    /** How much the words behind this one speak for its tag, the next one having any tag but one. */
    private double outOf(int word, int tag, int but) {
        if (word + 1 == words.length) {
            return 1;
        }
        double sum = 0;
        for (int to = 0; to < tags; to++) {
            sum += to == but ? 0 : steps[tag][to] * words[word + 1][to] * after[word + 1][to];
        }
        return sum / scale[word + 1];
    }

    /**
     * The spans that do not overlap and exceed the least chance by most in all.
     *
     * @param begin the type's begin tag; its inside tag is the next
     * @param least over a third, so that few spans come into question
     */
    List<TagSpan> best(String type, int begin, double least) {
        List<List<Candidate>> candidates = new ArrayList<>();
        for (int word = 0; word <= words.length; word++) {
            candidates.add(new ArrayList<>());
        }
        for (int from = 0; from < words.length; from++) {
            addFrom(from, begin, least, candidates);
        }
        double[] gains = new double[words.length + 1];
        Candidate[] last = new Candidate[words.length + 1];
        for (int to = 1; to <= words.length; to++) {
            gains[to] = gains[to - 1];
            for (Candidate candidate : candidates.get(to)) {
                if (gains[candidate.from()] + candidate.gain() > gains[to]) {
                    gains[to] = gains[candidate.from()] + candidate.gain();
                    last[to] = candidate;
                }
            }
        }
        return spans(type, last);
    }

    private void addFrom(int from, int begin, double least, List<List<Candidate>> candidates) {
        double chance = before[from][begin];
        int tag = begin;
        for (int word = from; word < words.length && chance * after[word][tag] > least; word++) {
            double ends = chance * outOf(word, tag, begin + 1);
            if (ends > least) {
                candidates.get(word + 1).add(new Candidate(from, word + 1, ends - least));
            }
            if (word + 1 < words.length) {
                chance *= steps[tag][begin + 1] * words[word + 1][begin + 1] / scale[word + 1];
                tag = begin + 1;
            }
        }
    }

    private static List<TagSpan> spans(String type, Candidate[] last) {
        Deque<TagSpan> spans = new ArrayDeque<>();
        int at = last.length - 1;
        while (at > 0) {
            Candidate candidate = last[at];
            if (candidate == null) {
                at--;
            } else {
                spans.addFirst(new TagSpan(type, candidate.from(), candidate.to()));
                at = candidate.from();
            }
        }
        return List.copyOf(spans);
    }
}
