package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.parley.reader.Windows.Window;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageModel;
import org.parley.reading.Quotations;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;
import org.parley.reading.Token;

/**
 * Reads with the model that comes with this module, on the CPU. What it says of a text depends on that text alone, not
 * on the number of threads or the texts read beside it. Safe for many threads, which share its workers.
 */
public final class OnnxLanguageModel implements LanguageModel, AutoCloseable {

    private final Encoder encoder = new Encoder();
    private final WordPieces pieces = WordPieces.load();
    private final WindowDecoder decoder = new WindowDecoder(Labels.load());
    private final @Nullable CoreferenceWeights coreference = CoreferenceWeights.of(Resources.lines("labels.txt"));
    private final ExecutorService workers;

    /** What one window says; its mentions are yet to be linked to those of others. */
    private record Marked(LanguageMarks marks, List<ScoredHead> heads) {}

    /** With two threads, or one where the machine has no more. */
    public OnnxLanguageModel() {
        this(Math.min(2, Runtime.getRuntime().availableProcessors()));
    }

    public OnnxLanguageModel(int threads) {
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "parley-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public List<LanguageMarks> mark(List<SegmentedText> texts) {
        List<List<Future<Marked>>> pending = new ArrayList<>(texts.size());
        for (SegmentedText text : texts) {
            pending.add(submit(text));
        }
        List<LanguageMarks> marks = new ArrayList<>(texts.size());
        for (List<Future<Marked>> windows : pending) {
            marks.add(join(windows));
        }
        return marks;
    }

    private List<Future<Marked>> submit(SegmentedText text) {
        Quotations quotations = Quotations.of(text);
        List<Future<Marked>> futures = new ArrayList<>();
        for (Window window : Windows.of(text, (from, to) -> count(text, from, to))) {
            List<Sentence> sentences = text.sentences().subList(window.firstSentence(), window.endSentence());
            futures.add(workers.submit(() -> marked(text, quotations, sentences)));
        }
        return futures;
    }

    private Marked marked(SegmentedText text, Quotations quotations, List<Sentence> sentences) {
        Scores scores = encoder.run(EncoderInput.of(text, sentences, pieces));
        List<ScoredHead> heads = coreference == null
                ? List.of()
                : ScoredHead.of(scores, sentences.get(0).firstToken());
        return new Marked(decoder.decode(text, quotations, sentences, scores), heads);
    }

    private int count(SegmentedText text, int firstWord, int endWord) {
        int count = 0;
        for (int word = firstWord; word < endWord; word++) {
            count += pieces.of(text.words().get(word).in(text.text())).length;
        }
        return count;
    }

    private LanguageMarks join(List<Future<Marked>> windows) {
        List<Token> tokens = new ArrayList<>();
        List<LanguageMarks.Name> names = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        CoreferenceDecoder linking = coreference == null ? null : new CoreferenceDecoder(coreference);
        for (Future<Marked> window : windows) {
            Marked marked = get(window);
            LanguageMarks marks = marked.marks();
            tokens.addAll(marks.tokens());
            names.addAll(marks.names());
            attributions.addAll(marks.attributions());
            if (linking != null) {
                linking.add(marks.tokens(), marked.heads());
            }
        }
        return new LanguageMarks(tokens, names, attributions, linking == null ? List.of() : linking.heads());
    }

    private static Marked get(Future<Marked> window) {
        try {
            return window.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the language model failed: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        encoder.close();
    }
}
