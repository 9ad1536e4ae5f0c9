package com.vibethink.twins.knowledge;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Meaning as numbers, computed in this process; the model understands English only and is loaded on first use. */
final class Embeddings {

    static final int DIMENSIONS = 384;

    private static final Supplier<EmbeddingModel> MODEL =
            SingletonSupplier.of(() -> new AllMiniLmL6V2EmbeddingModel(Runnable::run));

    private Embeddings() {}

    static float[] of(String text) {
        return MODEL.get().embed(text).content().vector();
    }
}
