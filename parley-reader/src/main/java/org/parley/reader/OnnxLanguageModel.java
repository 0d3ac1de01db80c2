package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final ExecutorService workers;

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
        List<List<Future<LanguageMarks>>> pending = new ArrayList<>(texts.size());
        for (SegmentedText text : texts) {
            pending.add(submit(text));
        }
        List<LanguageMarks> marks = new ArrayList<>(texts.size());
        for (List<Future<LanguageMarks>> windows : pending) {
            marks.add(join(windows));
        }
        return marks;
    }

    private List<Future<LanguageMarks>> submit(SegmentedText text) {
        Quotations quotations = Quotations.of(text);
        List<Future<LanguageMarks>> futures = new ArrayList<>();
        for (Window window : Windows.of(text, (from, to) -> count(text, from, to))) {
            List<Sentence> sentences = text.sentences().subList(window.firstSentence(), window.endSentence());
            futures.add(workers.submit(() -> decoder.decode(
                    text, quotations, sentences, encoder.run(EncoderInput.of(text, sentences, pieces)))));
        }
        return futures;
    }

    private int count(SegmentedText text, int firstWord, int endWord) {
        int count = 0;
        for (int word = firstWord; word < endWord; word++) {
            count += pieces.of(text.words().get(word).in(text.text())).length;
        }
        return count;
    }

    private static LanguageMarks join(List<Future<LanguageMarks>> windows) {
        List<Token> tokens = new ArrayList<>();
        List<LanguageMarks.Name> names = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        for (Future<LanguageMarks> window : windows) {
            LanguageMarks marks = get(window);
            tokens.addAll(marks.tokens());
            names.addAll(marks.names());
            attributions.addAll(marks.attributions());
        }
        return new LanguageMarks(tokens, names, attributions);
    }

    private static LanguageMarks get(Future<LanguageMarks> window) {
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
