package com.vibethink.twins.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;

/** One search over one twin's passages: the order by words and the order by meaning, fused by weighted rank. */
final class Search {

    private static final int DEEP = 50;

    private final IndexSearcher searcher;
    private final Weights weights;

    Search(IndexSearcher searcher, Weights weights) {
        this.searcher = searcher;
        this.weights = weights;
    }

    List<Hit> of(Question question, int limit) throws IOException {
        var words = searcher.search(new QuestionQuery(weights).of(question), DEEP).scoreDocs;
        var fused = new HashMap<Integer, Double>();
        addWords(fused, words);
        if (question.language() == Language.EN && weights.meaning() > 0) {
            var meaning = searcher.search(
                    new KnnFloatVectorQuery(Field.VECTOR, Embeddings.of(question.text()), DEEP), DEEP);
            addMeaning(fused, meaning.scoreDocs);
        }
        var best = fused.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(limit)
                .toList();
        var hits = new ArrayList<Hit>();
        for (var each : best) {
            hits.add(new Hit(UUID.fromString(searcher.storedFields().document(each.getKey()).get(Field.ID)), each.getValue()));
        }
        return hits;
    }

    static String MODE = "rrf";
    static double K = 60;

    private void addWords(Map<Integer, Double> fused, ScoreDoc[] docs) {
        for (int i = 0; i < docs.length; i++) {
            fused.merge(docs[i].doc, MODE.equals("rrf") ? 1 / (K + i) : docs[i].score / docs[0].score, Double::sum);
        }
    }

    private void addMeaning(Map<Integer, Double> fused, ScoreDoc[] docs) {
        for (int i = 0; i < docs.length; i++) {
            double cos = 2 * docs[i].score - 1;
            fused.merge(docs[i].doc, weights.meaning() * (MODE.equals("rrf") ? 1 / (K + i) : cos), Double::sum);
        }
    }
}
