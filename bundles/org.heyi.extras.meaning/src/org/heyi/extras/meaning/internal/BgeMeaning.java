package org.heyi.extras.meaning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.heyi.collation.similar.Meaning;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The model bge-small-zh-v1.5 with weights of eight bits. It is loaded when it is asked for the first time, and asks no other machine. */
@Component(service = Meaning.class)
public final class BgeMeaning implements Meaning, AutoCloseable {

    private static final String MODEL = "/model/bge-small-zh-q.onnx";
    private static final String WORDS = "/model/bge-small-zh-q-tokenizer.json";
    /** More than the model was taught at once it cannot take. */
    private static final int MOST_WORDS = 512;
    /** Texts of like length are given to it so many at once. */
    private static final int AT_ONCE = 16;
    private static final int THREADS = 2;
    /** The median of comments on different passages, measured on the pairs for tuning of the benchmark of similarity. */
    private static final double UNRELATED = 0.75;

    private WordPieces words;
    private OrtSession session;

    @Override
    public String id() {
        return "bge-small-zh-v1.5-q8";
    }

    @Override
    public double unrelated() {
        return UNRELATED;
    }

    @Override
    public synchronized List<float[]> vectors(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        try {
            load();
            long[][] parted = texts.stream().map(each -> words.of(each, MOST_WORDS)).toArray(long[][]::new);
            float[][] vectors = new float[parted.length][];
            List<Integer> byLength = IntStream.range(0, parted.length).boxed().sorted(Comparator.comparingInt(each -> parted[each].length)).toList();
            for (int from = 0; from < parted.length; from += AT_ONCE) {
                List<Integer> some = byLength.subList(from, Math.min(parted.length, from + AT_ONCE));
                float[][] found = run(some.stream().map(each -> parted[each]).toArray(long[][]::new));
                IntStream.range(0, some.size()).forEach(at -> vectors[some.get(at)] = found[at]);
            }
            return List.of(vectors);
        } catch (OrtException e) {
            throw new IllegalStateException("the model " + id() + " cannot be run", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + id() + " cannot be read", e);
        }
    }

    private void load() throws IOException, OrtException {
        if (session != null) {
            return;
        }
        try (InputStream vocabulary = BgeMeaning.class.getResourceAsStream(WORDS); InputStream model = BgeMeaning.class.getResourceAsStream(MODEL)) {
            words = new WordPieces(vocabulary);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(Math.min(THREADS, Runtime.getRuntime().availableProcessors()));
                session = environment.createSession(model.readAllBytes(), options);
            }
        }
    }

    private float[][] run(long[][] texts) throws OrtException {
        int longest = Arrays.stream(texts).mapToInt(each -> each.length).max().orElse(0);
        long[] ids = new long[texts.length * longest];
        long[] mask = new long[ids.length];
        for (int i = 0; i < texts.length; i++) {
            System.arraycopy(texts[i], 0, ids, i * longest, texts[i].length);
            Arrays.fill(mask, i * longest, i * longest + texts[i].length, 1);
        }
        long[] shape = {texts.length, longest};
        Map<String, OnnxTensor> input = new HashMap<>();
        try {
            input.put("input_ids", tensor(ids, shape));
            input.put("attention_mask", tensor(mask, shape));
            input.put("token_type_ids", tensor(new long[ids.length], shape));
            try (OrtSession.Result result = session.run(input)) {
                float[][][] states = (float[][][]) result.get(0).getValue();
                // The first of each stands for the whole text.
                return Arrays.stream(states).map(each -> normal(each[0])).toArray(float[][]::new);
            }
        } finally {
            input.values().forEach(OnnxTensor::close);
        }
    }

    private static OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), shape);
    }

    private static float[] normal(float[] vector) {
        double square = 0;
        for (float each : vector) {
            square += each * each;
        }
        float[] normal = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            normal[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return normal;
    }

    /** Gives the memory of the model back. */
    @Deactivate
    @Override
    public synchronized void close() throws OrtException {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
