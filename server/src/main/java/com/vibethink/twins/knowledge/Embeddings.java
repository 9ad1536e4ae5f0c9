package com.vibethink.twins.knowledge;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Meaning as numbers, computed in this process; the model understands English only and is loaded on first use. */
final class Embeddings extends AbstractInProcessEmbeddingModel {

    static final int DIMENSIONS = 384;

    private static final String MODEL = "/all-minilm-l6-v2-q";
    private static final Supplier<Embeddings> LOADED = SingletonSupplier.of(Embeddings::new);

    private final OnnxBertBiEncoder encoder = load();

    private Embeddings() {
        super(Runnable::run);
    }

    static float[] of(String text) {
        return LOADED.get().embed(text).content().vector();
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    /** One thread a text: sources are read side by side, and threads that share a short text mostly wait (40 % more CPU). */
    private static OnnxBertBiEncoder load() {
        try (var model = resource(".onnx");
                var tokenizer = resource("-tokenizer.json");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(model.readAllBytes(), options);
            return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedding model cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model does not start", e);
        }
    }

    private static InputStream resource(String suffix) {
        return Objects.requireNonNull(Embeddings.class.getResourceAsStream(MODEL + suffix), MODEL + suffix);
    }
}
