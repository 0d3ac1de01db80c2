package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;
import org.parley.reader.AttributionDecoder.Group;
import org.parley.reader.TagDecoder.TagSpan;
import org.parley.reader.Windows.Window;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.Lemmatizer;
import org.parley.reading.MentionType;
import org.parley.reading.Quotations;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;
import org.parley.reading.Token;

/** Turns the scores of one window into tokens, names and attributions. Immutable, safe for many threads. */
final class WindowDecoder {

    /** The least chance, on PolNeAR's development part, of words that are better taken for a content than left to the best chain. */
    private static final double LEAST_CONTENT = 0.4;

    private final Labels labels;
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final int root;

    WindowDecoder(Labels labels) {
        this.labels = labels;
        root = labels.relations().indexOf("root");
    }

    /** What the window says of the words that count in it, and the attributions that reach into them. */
    LanguageMarks decode(SegmentedText text, Quotations quotations, Window window, Scores scores) {
        List<Token> tokens = new ArrayList<>(window.endWord() - window.firstWord());
        for (Sentence sentence : window.sentences()) {
            if (sentence.firstToken() >= window.firstWord()) {
                addTokens(text, sentence, window.readFrom(), scores, tokens);
            }
        }
        return new LanguageMarks(
                tokens,
                names(text, window, scores),
                attributions(text, quotations, window, scores),
                List.of(),
                factuality(window, scores));
    }

    /** Each sentence by itself: no name runs over a sentence's end ("Thanks, Renata" and then "Renata, here it is"). */
    private List<LanguageMarks.Name> names(SegmentedText text, Window window, Scores scores) {
        List<LanguageMarks.Name> found = new ArrayList<>();
        int first = window.readFrom();
        for (Sentence sentence : window.sentences()) {
            int from = Math.max(sentence.firstToken(), window.firstWord()) - first;
            int to = Math.min(sentence.endToken() - first, scores.size() - 1);
            for (TagSpan span : from < to ? labels.names().spans(scores.names(), from, to) : List.<TagSpan>of()) {
                found.add(new LanguageMarks.Name(
                        chars(text, first, span),
                        first + span.from(),
                        first + span.to(),
                        MentionType.valueOf(span.type())));
            }
        }
        return found;
    }

    private List<Attribution> attributions(SegmentedText text, Quotations quotations, Window window, Scores scores) {
        List<Attribution> said = new ArrayList<>();
        int first = window.readFrom();
        List<TagSpan> spans = labels.attributions()
                .spansWithLikely("Content", LEAST_CONTENT, scores.attributions(), scores.size() - 1);
        for (Group group : AttributionDecoder.groups(spans, scores, (source, cue) -> speaksOn(source, cue, window))) {
            Attribution.Form form = form(group.contents(), first, text, quotations);
            boolean reported = !group.cues().isEmpty() || form == Attribution.Form.DIRECT;
            if (reported && first + group.end() > window.firstWord()) {
                said.add(attribution(text, first, group, form));
            }
        }
        return said;
    }

    /** Whether a source may speak by a cue beside its own: one that stands before the cue in its sentence. */
    private static boolean speaksOn(TagSpan source, TagSpan cue, Window window) {
        int first = window.readFrom();
        return source.to() <= cue.from()
                && window.sentences().stream()
                        .noneMatch(
                                it -> it.firstToken() - first > source.from() && it.firstToken() - first <= cue.from());
    }

    private static List<Float> factuality(Window window, Scores scores) {
        List<Float> found = new ArrayList<>();
        for (int word = window.firstWord(); word < window.endWord(); word++) {
            found.add(scores.factuality()[word - window.readFrom() + 1]);
        }
        return found;
    }

    private void addTokens(SegmentedText text, Sentence sentence, int windowStart, Scores scores, List<Token> tokens) {
        int row = sentence.firstToken() - windowStart;
        int n = sentence.endToken() - sentence.firstToken();
        int[] heads = TreeDecoder.heads(arcs(scores, row, n));
        for (int i = 0; i < n; i++) {
            int index = sentence.firstToken() + i;
            int scoreRow = row + i + 1;
            Span span = text.words().get(index);
            String word = span.in(text.text());
            String upos = labels.upos()
                    .get(Scores.best(scores.upos(), scoreRow, labels.upos().size()));
            int head = heads[i] == 0 ? -1 : sentence.firstToken() + heads[i] - 1;
            String relation = labels.relations().get(heads[i] == 0 ? root : relation(scores, scoreRow));
            tokens.add(
                    new Token(index, span, word, lemmatizer.lemma(word, upos), upos, head, relation, sentence.index()));
        }
    }

    private static double[][] arcs(Scores scores, int row, int n) {
        double[][] arcs = new double[n + 1][n + 1];
        for (int word = 1; word <= n; word++) {
            int from = (row + word) * scores.size();
            arcs[word][0] = scores.arcs()[from];
            for (int head = 1; head <= n; head++) {
                arcs[word][head] = scores.arcs()[from + row + head];
            }
        }
        return arcs;
    }

    private int relation(Scores scores, int row) {
        int width = labels.relations().size();
        int best = -1;
        for (int i = 0; i < width; i++) {
            if (i != root
                    && (best < 0 || scores.relations()[row * width + i] > scores.relations()[row * width + best])) {
                best = i;
            }
        }
        return best;
    }

    private static Attribution attribution(SegmentedText text, int first, Group group, Attribution.Form form) {
        return new Attribution(
                chars(text, first, group.sources()),
                chars(text, first, group.cues()),
                chars(text, first, group.contents()),
                form,
                null);
    }

    /** Direct if every word of the content is within quotation marks, indirect if none is. */
    private static Attribution.Form form(List<TagSpan> contents, int first, SegmentedText text, Quotations quotations) {
        boolean within = false;
        boolean without = false;
        for (TagSpan span : contents) {
            for (int word = first + span.from(); word < first + span.to(); word++) {
                if (Character.isLetterOrDigit(
                        text.text().codePointAt(text.words().get(word).start()))) {
                    within |= quotations.holds(word);
                    without |= !quotations.holds(word);
                }
            }
        }
        if (!within) {
            return Attribution.Form.INDIRECT;
        }
        return without ? Attribution.Form.MIXED : Attribution.Form.DIRECT;
    }

    private static List<Span> chars(SegmentedText text, int first, List<TagSpan> spans) {
        return spans.stream().map(span -> chars(text, first, span)).toList();
    }

    private static Span chars(SegmentedText text, int first, TagSpan span) {
        return new Span(
                text.words().get(first + span.from()).start(),
                text.words().get(first + span.to() - 1).end());
    }
}
