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

/**
 * One search over one twin's passages: the order by words, and for English the order by meaning, added by weight.
 * Scores are added rather than ranks: measured, it is better, since an unsure list then says little.
 */
final class Search {

    private static final int DEEP = 50;

    private final IndexSearcher searcher;
    private final Weights weights;

    Search(IndexSearcher searcher, Weights weights) {
        this.searcher = searcher;
        this.weights = weights;
    }

    List<Hit> of(Question question, int limit) throws IOException {
        if (question.concepts().isEmpty()) return List.of();
        var scores = new HashMap<Integer, Double>();
        addWords(scores, searcher.search(new QuestionQuery(weights).of(question), DEEP).scoreDocs);
        if (question.language() == Language.EN && hasMeanings()) {
            var meaning = new KnnFloatVectorQuery(Field.VECTOR, Embeddings.of(question.text()), DEEP);
            addMeaning(scores, searcher.search(meaning, DEEP).scoreDocs);
        }
        var best = scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
        return hits(best, new Coverage(searcher, weights, question).of(best));
    }

    private List<Hit> hits(List<Integer> documents, Map<Integer, Double> covered) throws IOException {
        var ids = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (int document : documents) {
            hits.add(new Hit(
                    UUID.fromString(ids.document(document).get(Field.ID)), covered.getOrDefault(document, 0.0)));
        }
        return hits;
    }

    private boolean hasMeanings() {
        return searcher.getIndexReader().leaves().stream()
                .anyMatch(leaf -> leaf.reader().getFieldInfos().hasVectorValues());
    }

    private static void addWords(Map<Integer, Double> scores, ScoreDoc[] found) {
        for (var each : found) {
            scores.merge(each.doc, (double) each.score / found[0].score, Double::sum);
        }
    }

    private void addMeaning(Map<Integer, Double> scores, ScoreDoc[] found) {
        for (var each : found) {
            var cosine = 2 * each.score - 1;
            scores.merge(each.doc, (double) weights.meaning() * cosine, Double::sum);
        }
    }
}
