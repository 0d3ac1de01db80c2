package org.parley.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.parley.reader.Windows.Window;
import org.parley.reading.LanguageMarks;
import org.parley.reading.LanguageModel;
import org.parley.reading.Quotations;
import org.parley.reading.SegmentedText;

/**
 * Reads with the model that comes with this module, on the CPU. What it says of a text depends on that text alone, not
 * on the number of threads or the texts read beside it. Safe for many threads, which share its workers.
 */
public final class OnnxLanguageModel implements LanguageModel, AutoCloseable {

    /** So many windows a worker may be read before their turn comes to be joined: what they say is held until then. */
    private static final int WINDOWS_AHEAD = 16;

    private final Encoder encoder = new Encoder();
    private final WordPieces pieces = WordPieces.load();
    private final WindowDecoder decoder = new WindowDecoder(Labels.of(Resources.lines("labels.txt")));
    private final CoreferenceWeights coreference = CoreferenceWeights.of(Resources.lines("labels.txt"));
    private final ExecutorService workers;
    private final int ahead;

    /** What one window says; its mentions are yet to be linked to those of others. */
    private record Marked(LanguageMarks marks, List<ScoredHead> heads) {}

    /** A window that is being read, and the text that it is of. */
    private record Pending(TextMarks text, Future<Marked> window) {

        void join() {
            try {
                Marked marked = window.get();
                text.add(marked.marks(), marked.heads());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("reading was interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("the language model failed: " + e.getCause(), e);
            }
        }
    }

    /** With two threads, or one where the machine has no more. */
    public OnnxLanguageModel() {
        this(Math.min(2, Runtime.getRuntime().availableProcessors()));
    }

    public OnnxLanguageModel(int threads) {
        ahead = WINDOWS_AHEAD * threads;
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "parley-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public List<LanguageMarks> mark(List<SegmentedText> texts) {
        List<TextMarks> marks = new ArrayList<>(texts.size());
        Deque<Pending> pending = new ArrayDeque<>();
        for (SegmentedText text : texts) {
            TextMarks whole = new TextMarks(coreference);
            marks.add(whole);
            Quotations quotations = Quotations.of(text);
            int[][] cut = pieces.of(text);
            for (Window window : Windows.of(text, quotations, word -> cut[word].length)) {
                if (pending.size() == ahead) {
                    pending.remove().join();
                }
                pending.add(new Pending(whole, workers.submit(() -> marked(text, quotations, window, cut))));
            }
        }
        pending.forEach(Pending::join);
        return marks.stream().map(TextMarks::finish).toList();
    }

    private Marked marked(SegmentedText text, Quotations quotations, Window window, int[][] cut) {
        Scores scores = encoder.run(EncoderInput.of(text, window.sentences(), cut));
        return new Marked(decoder.decode(text, quotations, window, scores), ScoredHead.of(scores, window));
    }

    @Override
    public void close() {
        workers.shutdownNow();
        try {
            // The encoder's memory must not go while a worker still reads with it.
            while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        encoder.close();
    }
}
