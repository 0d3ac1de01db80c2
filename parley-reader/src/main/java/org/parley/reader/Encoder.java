package org.parley.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * Runs the encoder. One window a run: the int8 model scales its numbers by the largest of a whole batch, so a window
 * read beside others would come out a little different each time.
 */
final class Encoder implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Encoder() {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            // The tanh form of GELU (Hendrycks and Gimpel 2016) saves four per cent of the time and moves figures by a
            // tenth or two.
            options.addConfigEntry("optimization.enable_gelu_approximation", "1");
            session = environment.createSession(Resources.bytes("reader.onnx"), options);
        } catch (OrtException e) {
            throw new IllegalStateException("the language model does not load", e);
        }
    }

    /** Safe for many threads. */
    Scores run(EncoderInput input) {
        long[] mask = new long[input.ids().length];
        Arrays.fill(mask, 1);
        try (OnnxTensor ids = tensor(input.ids());
                OnnxTensor cases = tensor(input.cases());
                OnnxTensor real = tensor(mask);
                OnnxTensor first = tensor(input.first());
                OnnxTensor sentences = tensor(input.sentences());
                OrtSession.Result result = session.run(
                        Map.of("ids", ids, "case", cases, "mask", real, "first", first, "sent", sentences))) {
            return new Scores(
                    input.first().length,
                    floats(result, "upos"),
                    floats(result, "arc"),
                    floats(result, "rel"),
                    floats(result, "ner"),
                    floats(result, "attr"),
                    floats(result, "link"),
                    floats(result, "ment"),
                    floats(result, "ana"),
                    floats(result, "ante"),
                    floats(result, "factuality"));
        } catch (OrtException e) {
            throw new IllegalStateException("the language model fails on a window of " + input.words() + " words", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor) result.get(name)
                .orElseThrow(() -> new IllegalStateException("the language model has no output " + name));
        FloatBuffer buffer = tensor.getFloatBuffer();
        if (buffer.hasArray() && buffer.arrayOffset() == 0 && buffer.array().length == buffer.remaining()) {
            return buffer.array();
        }
        float[] copy = new float[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the language model does not close", e);
        }
    }
}
